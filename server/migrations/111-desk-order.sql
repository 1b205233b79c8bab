-- What expires first, kept with the row itself: it rests on three other tables, and reckoning it for everything that waits
-- at every look at a list costs more than keeping it where those change.
alter table handovers add column rank smallint not null default 2;
-- The promised time, or the end of the WhatsApp window when that comes first.
alter table handovers add column expires_at timestamptz;

-- Meta lets us write freely for 24 hours after the last message of the inhabitant, by Meta's clock where that is known.
create function window_until(of_conversation uuid) returns timestamptz language sql stable as $$
  select interval '24 hours' + coalesce(
    (select person.wrote_at from whatsapp_conversations linked join whatsapp_people person on person.id = linked.person
     where linked.conversation = of_conversation),
    (select sent_at from messages where conversation = of_conversation and author = 'inhabitant' order by seq desc limit 1))
  from conversations where id = of_conversation and channel = 'whatsapp'
$$;

create function set_handover_order() returns trigger language plpgsql as $$
begin
  new.rank := case
    when new.urgency = 'danger' then 0
    when exists (select from alerts where conversation = new.conversation and seen_at is null) then 0
    when new.urgency = 'urgent' then 1 else 2 end;
  new.expires_at := least(new.promised_at, window_until(new.conversation));
  return new;
end
$$;
create trigger handovers_order before insert or update of urgency, promised_at on handovers
  for each row execute function set_handover_order();

create function renew_handover_order() returns trigger language plpgsql as $$
begin
  update handovers set urgency = urgency
  where conversation = case when tg_op = 'DELETE' then old.conversation else new.conversation end and closed_at is null;
  return null;
end
$$;
create trigger alerts_order after insert or delete or update of seen_at on alerts
  for each row execute function renew_handover_order();

create function renew_window() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'messages' then
    update handovers set urgency = urgency from conversations c
    where c.id = new.conversation and c.channel = 'whatsapp' and handovers.conversation = c.id and closed_at is null;
  else
    update handovers set urgency = urgency
    from whatsapp_conversations linked
    where linked.person = new.id and handovers.conversation = linked.conversation and closed_at is null;
  end if;
  return null;
end
$$;
create trigger messages_window after insert on messages
  for each row when (new.author = 'inhabitant') execute function renew_window();
create trigger whatsapp_people_window after update of wrote_at on whatsapp_people
  for each row when (old.wrote_at is distinct from new.wrote_at) execute function renew_window();

update handovers set urgency = urgency where closed_at is null;

drop index handovers_expires;
drop index conversations_window;
create index handovers_first on handovers (rank, expires_at, created_at, id) where closed_at is null;
