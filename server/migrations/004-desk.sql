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
-- Put aside by who holds it, until this moment or until the inhabitant says something after this seq.
alter table handovers add column snoozed_until timestamptz;
alter table handovers add column snoozed_seq integer;
-- The inhabitant was told once that it takes longer than was promised.
alter table handovers add column late_told_at timestamptz;
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

-- Texts that are used again and again, with words between braces that are filled in.
create table desk_answers (
  id uuid primary key,
  title text not null check (length(title) between 1 and 120),
  text text not null check (length(text) between 1 and 4000),
  changed_by text not null,
  changed_at timestamptz not null
);

-- What the assistant could not answer or answered wrongly, for the editors. Goes with the conversation when that goes.
create table desk_reports (
  conversation uuid not null references conversations on delete cascade,
  -- the answer that it is about
  seq integer not null,
  kind text not null check (kind in ('unanswered', 'wrong')),
  remark text check (length(remark) <= 500),
  staff text not null,
  created_at timestamptz not null,
  handled_at timestamptz,
  handled_by text,
  primary key (conversation, seq)
);
create index desk_reports_open on desk_reports (created_at) where handled_at is null;
