-- What was offered to who waits, so that nothing is offered twice, and whether it was told.

alter table waiting_list add column offered text[] not null default '{}';
alter table waiting_list add column offer_claimed_at timestamptz;
alter table waiting_list add column offer_told_at timestamptz;
