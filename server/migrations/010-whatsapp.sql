-- WhatsApp: what came in, who wrote it, and what goes out.

-- Every element of a webhook call, stored before the call is answered. Its content goes once it was dealt with; the key
-- stays, so that the same thing told again is known. The id of Meta is not kept: a telephone number can be read from it.
create table whatsapp_received (
  key bytea primary key,
  -- the order in which they came
  n bigint generated always as identity,
  kind text not null check (kind in ('message', 'status', 'echo', 'preference', 'notice')),
  -- elements of one line are dealt with one after the other
  line text not null,
  -- as JSON text: people can send characters that jsonb refuses
  content text,
  received_at timestamptz not null,
  -- who takes it up has until then; later, anyone may
  next_at timestamptz not null,
  attempts integer not null default 0,
  handled_at timestamptz,
  -- what became of it, in one word
  result text
);
create index whatsapp_received_open on whatsapp_received (next_at) where handled_at is null;
create index whatsapp_received_handled on whatsapp_received (handled_at) where handled_at is not null;

create table whatsapp_people (
  id uuid primary key,
  -- the number of ours that the person writes to
  phone_number_id text not null,
  -- what a person is known by; a telephone number can change and can be withheld
  user_id text,
  phone text,
  name text,
  -- by Meta's clock, where that can be true: from then on the window is open for 24 hours
  wrote_at timestamptz,
  -- the last time that a template asked to write back, as the window was closed
  nudged_at timestamptz,
  -- nothing is sent before: Meta asked to go slower
  paused_until timestamptz,
  -- one process at a time sends to a person
  sending_until timestamptz,
  unreachable_at timestamptz,
  -- wants no messages that were not asked for; answers go on
  stopped_at timestamptz,
  -- agreed to reminders
  reminders_at timestamptz,
  created_at timestamptz not null,
  unique (phone_number_id, user_id),
  unique (phone_number_id, phone),
  check (user_id is not null or phone is not null)
);

create table whatsapp_conversations (
  conversation uuid primary key references conversations on delete cascade,
  person uuid not null references whatsapp_people on delete cascade,
  -- up to here what was said stands in the outbox
  queued_seq integer not null default 0,
  opened_at timestamptz not null
);
create index whatsapp_conversations_person on whatsapp_conversations (person, opened_at desc);

create table whatsapp_outbox (
  -- goes along to Meta, and comes back with every status
  id uuid primary key,
  n bigint generated always as identity,
  person uuid not null references whatsapp_people on delete cascade,
  conversation uuid not null references conversations on delete cascade,
  -- the last message that it carries, and which part of it; null for a template of ours
  seq integer,
  part integer not null default 0,
  kind text not null check (kind in ('message', 'template')),
  category text not null default 'service',
  content jsonb not null,
  choices jsonb not null default '[]',
  -- the choices stand in the text as numbers
  numbered boolean not null default false,
  -- sending: on its way now; unknown: it may have been sent, its status will tell; held: waits for the window to open
  status text not null check (status in ('waiting', 'sending', 'unknown', 'held', 'sent', 'delivered', 'read', 'failed')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  claimed_at timestamptz,
  wamid text unique,
  code integer,
  sent_at timestamptz,
  delivered_at timestamptz,
  read_at timestamptz,
  failed_at timestamptz,
  counted boolean not null default false,
  -- an emoji that the person put with it
  reaction text,
  created_at timestamptz not null,
  unique (conversation, seq, part)
);
create index whatsapp_outbox_open on whatsapp_outbox (person, n) where status in ('waiting', 'sending', 'unknown');
create index whatsapp_outbox_held on whatsapp_outbox (person) where status = 'held';
create index whatsapp_outbox_person on whatsapp_outbox (person, sent_at);

-- What is wrong with a number of ours; null: nothing.
create table whatsapp_numbers (
  phone_number_id text primary key,
  trouble text,
  code integer,
  since timestamptz,
  paused_until timestamptz
);

-- How many messages were delivered; stays when conversations are erased, as it says nothing of anyone.
create table whatsapp_counts (
  day date not null,
  municipality text not null,
  category text not null,
  messages integer not null,
  primary key (day, municipality, category)
);
