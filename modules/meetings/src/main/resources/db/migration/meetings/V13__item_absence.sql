-- Who was at a meeting, but not there for an item: came later, or had left.
create table item_absence (
  id bigint not null primary key,
  version integer not null,
  minutes_id bigint not null references minutes (id) deferrable initially deferred,
  agenda_item_id bigint not null references agenda_item (id) deferrable initially deferred,
  person_id bigint not null,
  constraint item_absence_once unique (agenda_item_id, person_id)
);
create index item_absence_minutes on item_absence (minutes_id);
create index item_absence_person on item_absence (person_id);

-- Whose seat somebody fills who was not invited.
alter table invitee add column instead_of bigint;
create index invitee_instead_of on invitee (instead_of);
