-- A search reads the weights of some hundred passages, twice. Those of an explanation stood apart from its row, and fetching
-- them cost more than comparing them: they stay in the row, also those that were stored before.
alter table passages set (toast_tuple_target = 8160);
update passages set weights = weights::text::sparsevec where pg_column_size(weights) > 500;
