-- What was answered already keeps its words when it is changed; the new ones were asked anew, as the message named here.

create table whatsapp_edits (
  conversation uuid not null references conversations on delete cascade,
  -- The message that was changed, by its seq.
  original integer not null,
  -- The id of the message with the new words.
  message uuid not null,
  primary key (conversation, message)
);
