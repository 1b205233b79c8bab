-- The record of what was said, and who may say the next thing.
create extension if not exists vector;
create extension if not exists btree_gist;

create table conversations (
  id uuid primary key,
  token_hash bytea not null,
  channel text not null check (channel in ('web', 'whatsapp', 'email', 'phone', 'visit')),
  municipality text,
  language text not null default 'nl',
  owner text not null default 'assistant' check (owner in ('assistant', 'waiting', 'staff', 'closed')),
  staff text,
  -- goes up by one at every change of owner; whoever changes it says which version it saw
  version integer not null default 0,
  last_seq integer not null default 0,
  -- the last message of the inhabitant that has been dealt with, by the assistant or by staff
  answered_seq integer not null default 0,
  memory jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((owner = 'staff') = (staff is not null))
);
create index conversations_unanswered on conversations (updated_at) where last_seq > answered_seq;
create index conversations_owner on conversations (owner, updated_at);

create table messages (
  conversation uuid not null references conversations on delete cascade,
  seq integer not null,
  id uuid not null,
  author text not null check (author in ('inhabitant', 'assistant', 'staff', 'system')),
  name text,
  sent_at timestamptz not null,
  language text not null,
  text text not null,
  -- telephone number, mail and address that were typed: taken out of the text, kept apart for who may see them
  personal jsonb,
  choice text,
  outcome text,
  choices jsonb not null default '[]',
  sources jsonb not null default '[]',
  parts jsonb,
  primary key (conversation, seq),
  unique (conversation, id)
);

-- A wish for a person: one open at a time for a conversation.
create table handovers (
  id uuid primary key,
  conversation uuid not null references conversations on delete cascade,
  reason text not null,
  urgency text not null check (urgency in ('danger', 'urgent', 'normal')),
  summary jsonb not null,
  callback jsonb,
  promised_at timestamptz,
  created_at timestamptz not null,
  claimed_by text,
  claimed_at timestamptz,
  closed_at timestamptz,
  result text
);
create unique index handovers_open on handovers (conversation) where closed_at is null;
create index handovers_waiting on handovers (urgency, created_at) where closed_at is null;

-- Danger: staff is told at once, whoever owns the conversation.
create table alerts (
  id uuid primary key,
  conversation uuid not null references conversations on delete cascade,
  kind text not null,
  created_at timestamptz not null,
  seen_by text,
  seen_at timestamptz
);
create index alerts_unseen on alerts (created_at) where seen_at is null;
