-- Photos, documents and sound that people send, for staff only, and for a short while.
create table whatsapp_media (
  id uuid primary key,
  conversation uuid not null references conversations on delete cascade,
  -- messages.id of what it came with
  message uuid not null,
  kind text not null check (kind in ('image', 'video', 'audio', 'voice', 'document')),
  -- by which Meta knows it; gone once it was fetched
  media_id text,
  type text not null,
  filename text,
  -- as Meta told it, in base64
  sha256_told text,
  status text not null check (status in ('waiting', 'kept', 'gone', 'refused', 'expired')),
  reason text,
  attempts integer not null default 0,
  next_at timestamptz not null,
  size integer,
  -- of what is kept here
  sha256 bytea,
  bytes bytea,
  received_at timestamptz not null,
  expires_at timestamptz not null,
  unique (conversation, message),
  check ((bytes is not null) = (status = 'kept'))
);
create index whatsapp_media_waiting on whatsapp_media (next_at) where status = 'waiting';
create index whatsapp_media_expires on whatsapp_media (expires_at) where status = 'kept';

-- What Meta says of our templates.
create table whatsapp_templates (
  name text not null,
  language text not null,
  status text,
  quality text,
  category text,
  changed_at timestamptz not null,
  primary key (name, language)
);
