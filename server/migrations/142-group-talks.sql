-- Talks for several people at once: a group of one type, with one professional, from one moment on.

alter table appointment_types add column capacity integer not null default 1 check (capacity between 1 and 100);

alter table appointments add column capacity smallint not null default 1 check (capacity between 1 and 100);
-- one of the places in a group: the database keeps the limit, also in a race
alter table appointments add column seat smallint not null default 1 check (seat between 1 and capacity);
-- who come together share one; an appointment of one person has its own
alter table appointments add column session uuid;
update appointments set session = id;
alter table appointments alter column session set default gen_random_uuid();
alter table appointments alter column session set not null;

-- Still never twice: whatever overlaps with one professional is one and the same group, and each of its places is had once.
alter table appointments drop constraint appointments_never_twice;
alter table appointments add constraint appointments_never_twice
  exclude using gist (professional with =, during with &&, session with <>) where (status in ('held', 'booked'));
create unique index appointments_seats on appointments (session, seat) where status in ('held', 'booked');
