-- A seat that comes with leading a unit: whoever leads it sits there.
alter table membership add column office_unit_id bigint references unit (id) deferrable initially deferred;
create index membership_office on membership (office_unit_id);
