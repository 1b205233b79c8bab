-- What expires first, in the order of the work list: the first hundred are read, however many wait.
create index handovers_expires on handovers
  ((case urgency when 'danger' then 0 when 'urgent' then 1 else 2 end), promised_at, created_at, id)
  where closed_at is null;
create index conversations_window on conversations (id) where channel = 'whatsapp' and owner = 'waiting';
