-- A calendar elsewhere that is read and written: CalDAV (RFC 4791). The password is sealed with a key that is not here.

alter table busy_feeds add column kind text not null default 'ical' check (kind in ('ical', 'caldav'));
alter table busy_feeds add column username text check (length(username) <= 200);
alter table busy_feeds add column secret text;
alter table busy_feeds add constraint busy_feeds_account
  check ((kind = 'caldav') = (username is not null and secret is not null));

-- What stands in a calendar elsewhere: the state of an appointment is written until both agree.
create table calendar_writes (
  appointment uuid not null references appointments on delete cascade,
  professional text not null references professionals on delete cascade,
  -- appointments.sequence as it was written; null: not there, or taken out again
  sequence integer,
  attempts integer not null default 0,
  next_at timestamptz,
  failure text,
  primary key (appointment, professional)
);
