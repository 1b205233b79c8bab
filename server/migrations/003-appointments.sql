-- Appointments with anyone who can help. The last table but two keeps the promise: no professional is booked twice.

create table appointment_types (
  id text primary key,
  name text not null,
  what text not null,
  minutes integer not null check (minutes between 5 and 480),
  -- the distance between two possible starts
  every_minutes integer not null check (every_minutes between 5 and 480),
  before_minutes integer not null default 0 check (before_minutes between 0 and 240),
  after_minutes integer not null default 0 check (after_minutes between 0 and 240),
  notice_hours integer not null check (notice_hours >= 0),
  horizon_days integer not null check (horizon_days between 1 and 400),
  ways text[] not null check (cardinality(ways) > 0 and ways <@ array['place', 'phone', 'home', 'video']),
  -- null: for all municipalities of the region
  municipalities text[],
  partner text,
  topics text[] not null default '{}',
  bring text,
  position integer not null,
  -- 'region': follows region.yaml at every start; 'desk': was changed in the pages and stays as it is
  source text not null default 'region' check (source in ('region', 'desk')),
  retired_at timestamptz
);

create table appointment_locations (
  id text primary key,
  name text not null,
  address text not null,
  municipality text not null,
  example boolean not null default false,
  source text not null default 'region' check (source in ('region', 'desk')),
  retired_at timestamptz
);

create table professionals (
  id text primary key,
  name text not null,
  organisation text not null,
  languages text[] not null default '{nl}',
  works_on_holidays boolean not null default false,
  -- no more appointments than this on one day; null: as many as fit
  max_per_day integer check (max_per_day > 0),
  position integer not null,
  source text not null default 'region' check (source in ('region', 'desk')),
  retired_at timestamptz
);

create table professional_types (
  professional text not null references professionals on delete cascade,
  type text not null references appointment_types on delete cascade,
  primary key (professional, type)
);

-- Wall-clock times in the zone of the region; 24:00 is the end of the day. Monday is 1.
create table working_hours (
  professional text not null references professionals on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  starts time not null,
  ends time not null check (ends > starts),
  -- where the professional is; null: no place to visit
  location text references appointment_locations,
  primary key (professional, weekday, starts)
);

-- closed: takes weekly hours away (of everyone, of one location or of one professional); extra: hours on top of those;
-- away: out of office, stronger than both.
create table calendar_exceptions (
  id uuid primary key,
  kind text not null check (kind in ('closed', 'extra', 'away')),
  professional text references professionals on delete cascade,
  location text references appointment_locations,
  during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  reason text,
  added_by text not null,
  added_at timestamptz not null,
  check (kind = 'closed' or professional is not null)
);
create index calendar_exceptions_during on calendar_exceptions using gist (during);

create table appointments (
  id uuid primary key,
  -- what a person can say on the telephone
  reference text not null unique,
  type text not null references appointment_types,
  professional text not null references professionals,
  way text not null check (way in ('place', 'phone', 'home', 'video')),
  location text references appointment_locations,
  municipality text,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  -- the wall clock that was agreed on: what counts when a zone changes its rules
  local_start timestamp not null,
  zone text not null,
  -- with the buffers: the time that nobody else can have
  during tstzrange not null check (during @> tstzrange(starts_at, ends_at)),
  status text not null check (status in ('held', 'booked', 'cancelled', 'released')),
  held_until timestamptz,
  -- one of the places for open holds that a holder has: the database keeps the limit, also in a race
  hold_place smallint check (hold_place between 1 and 3),
  -- who took it: a conversation, a session; opaque here
  holder text not null,
  -- from where a hold came, as a keyed hash; gone when it is booked
  origin text,
  name text check (length(name) <= 120),
  email text check (length(email) <= 254),
  phone text,
  address text check (length(address) <= 200),
  language text not null default 'nl',
  consent boolean not null default false,
  -- what the inhabitant told; only with consent
  intake jsonb check (intake is null or consent),
  reminder boolean not null default false,
  idempotency_key text unique,
  -- iCalendar: the same uid for the whole life of an appointment, a higher sequence at every change
  uid text not null unique,
  sequence integer not null default 0,
  booked_by text,
  booked_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by text,
  reason text check (length(reason) <= 500),
  outcome text check (outcome in ('came', 'no_show', 'not_needed')),
  created_at timestamptz not null,
  -- when the personal data was erased
  forgotten_at timestamptz,
  constraint appointments_never_twice
    exclude using gist (professional with =, during with &&) where (status in ('held', 'booked')),
  check ((status = 'held') = (held_until is not null)),
  check ((status = 'held') = (hold_place is not null)),
  check ((status = 'cancelled') = (cancelled_at is not null)),
  check (way <> 'place' or location is not null),
  check (
    status <> 'booked' or forgotten_at is not null
    or (name is not null and (email is not null or phone is not null)
        and (way <> 'phone' or phone is not null) and (way <> 'home' or address is not null)
        and (way <> 'video' or email is not null))
  )
);
create unique index appointments_hold_places on appointments (holder, hold_place) where status = 'held';
create index appointments_holder on appointments (holder);
create index appointments_holds on appointments (held_until) where status = 'held';
create index appointments_origin on appointments (origin) where status = 'held';
create index appointments_ended on appointments (ends_at) where forgotten_at is null;

-- Mail is sent from here, by a job. Stored together with the change that it tells of.
create table appointment_mails (
  id uuid primary key,
  appointment uuid not null references appointments on delete cascade,
  kind text not null check (kind in ('confirmed', 'moved', 'cancelled', 'reminder')),
  sequence integer not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  -- set before sending: who finds it set lately leaves it to the other
  claimed_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  unique (appointment, kind, sequence)
);
create index appointment_mails_due on appointment_mails (due_at) where sent_at is null and failed_at is null;

-- Who saw what an inhabitant told.
create table appointment_readings (
  appointment uuid not null references appointments on delete cascade,
  read_by text not null,
  read_at timestamptz not null
);
create index appointment_readings_appointment on appointment_readings (appointment, read_at);
