-- By what somebody is known again on the same channel: a key of each telephone number or mail address that they left
-- for a call or an appointment, never the number itself. One conversation may have several.
create table conversation_people (
  conversation uuid not null references conversations on delete cascade,
  person bytea not null,
  primary key (person, conversation)
);
create index conversation_people_conversation on conversation_people (conversation);
insert into conversation_people (conversation, person) select id, person from conversations where person is not null;
alter table conversations drop column person;
