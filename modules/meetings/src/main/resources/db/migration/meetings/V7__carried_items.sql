-- An item that was dealt with at a later meeting instead, or is called up again there.
alter table agenda_item add column carried_from bigint;
