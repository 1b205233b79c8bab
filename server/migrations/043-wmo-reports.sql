-- A report under the Wmo 2015 (melding, article 2.3.2): what was reported, for whom, when it was received and until when
-- the municipality may take to look into it. Null: the wish for a person is no such report.
alter table handovers add column report jsonb;
create index handovers_reports on handovers (((report ->> 'dueOn'))) where report is not null and closed_at is null;
