-- Every message of an inhabitant is looked at for danger, also while a person holds the conversation. What a crash left
-- unseen must be found again: the last message that was heard, and the last up to which all were looked at.
alter table conversations add column heard_seq integer not null default 0;
alter table conversations add column watched_seq integer not null default 0;
update conversations set heard_seq = said.seq, watched_seq = said.seq
from (select conversation, max(seq) as seq from messages where author = 'inhabitant' group by conversation) as said
where said.conversation = conversations.id;

-- A greeting or an answer stands behind what was answered in nearly every conversation: only what was heard counts.
drop index conversations_unanswered;
create index conversations_unanswered on conversations (updated_at) where heard_seq > answered_seq;
create index conversations_unwatched on conversations (updated_at) where heard_seq > watched_seq;
