-- What one person writes is dealt with in the order in which it came, also by several processes.

alter table whatsapp_received
  -- it waits for something that must still come, such as the message that it changes: what came after it may go first
  add column passable boolean not null default false,
  -- the process that has it until next_at
  add column taken_by uuid;
create index whatsapp_received_line on whatsapp_received (line, n) where handled_at is null;

-- Staff was told that the question to write back was not answered.
alter table whatsapp_people add column unanswered_at timestamptz;

-- The inhabitant put other words in the place of these, and when.
alter table messages add column edited_at timestamptz;
