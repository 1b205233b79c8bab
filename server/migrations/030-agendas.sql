-- Agendas of professionals beside other calendars, people who wait for an earlier moment, and contact afterwards.

-- Who this is when signed in (staff.id); a professional sees only their own.
alter table professionals add column staff text unique;
-- Of the address on which a calendar program reads this agenda; null: nobody does.
alter table professionals add column feed_hash text unique;

-- A calendar elsewhere in which a professional is busy too. Only the times of it are kept.
create table busy_feeds (
  professional text primary key references professionals on delete cascade,
  url text not null check (length(url) between 8 and 2000),
  etag text,
  added_by text not null,
  added_at timestamptz not null,
  checked_at timestamptz,
  -- the last time that it could be read
  read_at timestamptz,
  failure text
);

create table busy_times (
  professional text not null references busy_feeds on delete cascade,
  during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during))
);
create index busy_times_during on busy_times using gist (during);
create index busy_times_professional on busy_times (professional);

-- Someone who wants a moment that is not there (yet): told by mail when one comes free, or called by staff.
create table waiting_list (
  id uuid primary key,
  type text not null references appointment_types,
  municipality text,
  way text not null check (way in ('place', 'phone', 'home', 'video')),
  -- the days that suit: from now up to and including this one
  until date not null,
  part_of_day text check (part_of_day in ('morning', 'afternoon', 'evening')),
  -- the appointment that it would replace
  appointment uuid references appointments on delete cascade,
  name text not null check (length(name) <= 120),
  email text check (length(email) <= 254),
  phone text,
  language text not null default 'nl',
  holder text not null,
  added_at timestamptz not null,
  -- the moment that was offered last, and until when nobody else is told of it
  offered_slot text,
  offered_start timestamptz,
  offered_at timestamptz,
  offered_until timestamptz,
  closed_at timestamptz,
  closed_as text check (closed_as in ('booked', 'withdrawn', 'expired')),
  check ((closed_at is null) = (closed_as is null)),
  check (closed_at is not null or email is not null or phone is not null)
);
create index waiting_list_open on waiting_list (added_at) where closed_at is null;

-- "Hoe gaat het nu?": promised at an appointment, kept by a mail or by somebody of the desk.
create table aftercare (
  id uuid primary key,
  appointment uuid not null references appointments on delete cascade,
  how text not null check (how in ('mail', 'task')),
  due_on date not null,
  note text check (length(note) <= 500),
  planned_by text not null,
  planned_at timestamptz not null,
  claimed_at timestamptz,
  sent_at timestamptz,
  answer text check (answer in ('well', 'contact')),
  answered_at timestamptz,
  done_by text,
  done_at timestamptz,
  unique (appointment, due_on, how)
);
create index aftercare_open on aftercare (due_on) where done_at is null;
