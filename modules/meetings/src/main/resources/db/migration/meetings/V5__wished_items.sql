-- An item of an agenda that somebody wished onto it; the wish is the host's.
alter table agenda_item add column wish bigint;
