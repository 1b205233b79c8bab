-- Teams, presence, who it was, and what keeping and erasing leave behind.

-- Ids of teams of region.yaml: a municipality, a domain or a partner organisation.
alter table staff add column teams text[] not null default '{}';
-- True: works for a partner, and sees only what was passed on to the own teams.
alter table staff add column confined boolean not null default false;
-- Set by that person, or when a question waited too long; ends when that person does something at the desk.
alter table staff add column away_since timestamptz;

-- The team in whose queue it waits; null: that of the information point itself.
alter table handovers add column team text;
create index handovers_team on handovers (team) where closed_at is null and team is not null;

alter table desk_steps add column to_team text;
alter table desk_steps drop constraint desk_steps_kind_check;
alter table desk_steps add constraint desk_steps_kind_check check (kind in
  ('claimed', 'taken_over', 'transferred', 'to_team', 'given_back', 'put_back', 'returned', 'closed', 'reopened'));

-- Who it is as far as the channel knows: a keyed hash of a number or an address, never the number itself.
alter table conversations add column person bytea;
create index conversations_person on conversations (person, channel) where person is not null;

-- Until when the notes were read: a mention after it is new.
alter table desk_seen add column notes_at timestamptz;
create index desk_notes_mentions on desk_notes using gin (mentions);

-- Told: the mail or the call to another system arrived. Escalated: nobody looked, so others were told as well.
alter table alerts add column told_at timestamptz;
alter table alerts add column escalated_at timestamptz;

-- What was taken out of a message, by whom and why; the words themselves are nowhere any more.
create table redactions (
  conversation uuid not null references conversations on delete cascade,
  seq integer not null,
  staff text not null,
  name text not null,
  reason text not null check (length(reason) between 1 and 500),
  at timestamptz not null,
  primary key (conversation, seq)
);

-- Stays: that something was erased or handed over on request, and why; nothing of what or whose it was.
create table privacy_requests (
  id uuid primary key,
  kind text not null check (kind in ('inspection', 'erasure')),
  staff text not null,
  reason text not null check (length(reason) between 1 and 500),
  conversations integer not null,
  appointments integer not null,
  at timestamptz not null
);
