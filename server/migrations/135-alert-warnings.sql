-- Which warning about a danger went out by which way, so that a mail that got through is not repeated because another
-- system is down, and what failed is tried again: also the warning that nobody has looked.
create table alert_warnings (
  alert uuid not null references alerts (id) on delete cascade,
  way text not null check (way in ('mail', 'webhook')),
  escalated boolean not null,
  tried_at timestamptz not null,
  sent_at timestamptz,
  primary key (alert, way, escalated)
);
