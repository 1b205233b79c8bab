-- The few that wait for a team or were put aside: the others are counted without looking at their wish for a person.
create index handovers_apart on handovers (conversation)
  where closed_at is null and (team is not null or snoozed_until is not null);
