-- People who are heard for one item of an agenda.
create table item_guest (
  id bigint not null primary key,
  version integer not null,
  agenda_item_id bigint not null references agenda_item (id) deferrable initially deferred,
  person_id bigint,
  guest_name varchar(200) not null,
  mail varchar(254) not null,
  language varchar(8) not null,
  added_by bigint not null,
  invited timestamp,
  edition integer not null,
  starts timestamp,
  told_place varchar(500),
  answer varchar(10) not null,
  answered timestamp
);
create index item_guest_item on item_guest (agenda_item_id);
create index item_guest_person on item_guest (person_id);
create index item_guest_added_by on item_guest (added_by);
