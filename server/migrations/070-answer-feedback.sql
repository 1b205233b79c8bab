-- Whether an answer helped, said by who got it. Goes with the conversation; what remains are counts per day.
create table answer_feedback (
  conversation uuid not null,
  seq integer not null,
  helped boolean not null,
  -- Masked like a message; null: not said.
  why text check (length(why) <= 1000),
  said_at timestamptz not null,
  primary key (conversation, seq),
  foreign key (conversation, seq) references messages (conversation, seq) on delete cascade
);
create index answer_feedback_said on answer_feedback (said_at);
