-- Who works at the desk, and all that they do with a conversation.

create table staff (
  -- the subject of the OpenID provider, or the id of region.yaml during development
  id text primary key,
  name text not null,
  roles text[] not null default '{}',
  -- null: all municipalities of the region
  municipalities text[],
  signed_in_at timestamptz not null
);

-- The cookie holds only the id: a session that was ended here is ended everywhere.
create table staff_sessions (
  id uuid primary key,
  staff text not null references staff on delete cascade,
  started_at timestamptz not null,
  -- the last time that somebody did something, not the last time that an open page asked
  active_at timestamptz not null,
  ended_at timestamptz
);
create index staff_sessions_staff on staff_sessions (staff, active_at);

alter table handovers add column subjects text[] not null default '{}';
create index handovers_conversation on handovers (conversation, created_at);
create index handovers_closed on handovers (closed_at desc) where closed_at is not null;
create index alerts_conversation on alerts (conversation);
-- The last thing that an inhabitant said: what is new in a list, and when a WhatsApp window closes.
create index messages_inbound on messages (conversation, seq desc) include (sent_at) where author = 'inhabitant';

-- Every change of hands, by the version that it made: the database refuses a second one from the same version.
create table desk_steps (
  conversation uuid not null references conversations on delete cascade,
  version integer not null,
  kind text not null check (kind in
    ('claimed', 'taken_over', 'transferred', 'given_back', 'put_back', 'returned', 'closed', 'reopened')),
  -- staff.id; null: the system did it
  staff text,
  to_staff text,
  reason text check (length(reason) <= 500),
  at timestamptz not null,
  primary key (conversation, version)
);

create table desk_notes (
  id uuid primary key,
  conversation uuid not null references conversations on delete cascade,
  staff text not null,
  name text not null,
  text text not null check (length(text) between 1 and 4000),
  -- staff.id of who is asked to look
  mentions text[] not null default '{}',
  created_at timestamptz not null
);
create index desk_notes_conversation on desk_notes (conversation, created_at);

-- How far each has read: what came after is new to them, on any computer.
create table desk_seen (
  staff text not null references staff on delete cascade,
  conversation uuid not null references conversations on delete cascade,
  seq integer not null,
  primary key (staff, conversation)
);

-- Stays when the conversation is erased: it says who read, and nothing of what was read.
create table reading_log (
  conversation uuid not null,
  staff text not null,
  -- true: with telephone number, mail and address in sight
  personal boolean not null,
  read_at timestamptz not null
);
create index reading_log_conversation on reading_log (conversation, staff, read_at);
