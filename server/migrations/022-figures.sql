-- How many of what on which day, per municipality: nothing about persons, so it stays when conversations are erased.
create table figures (
  day date not null,
  -- '': not known
  municipality text not null,
  kind text not null,
  key text not null,
  n integer not null check (n > 0),
  primary key (day, municipality, kind, key)
);
