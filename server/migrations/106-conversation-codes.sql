-- Going on elsewhere: a code that opens a conversation once, and the keys of the devices that it let in.
create table conversation_codes (
  -- a new code takes the place of the one before
  conversation uuid primary key references conversations on delete cascade,
  code_hash bytea not null unique,
  expires_at timestamptz not null,
  -- the message that brought it over WhatsApp: the same one again is no second use
  used_by uuid
);

create table conversation_keys (
  token_hash bytea primary key,
  conversation uuid not null references conversations on delete cascade,
  made_at timestamptz not null
);
create index conversation_keys_conversation on conversation_keys (conversation);
