-- Things that somebody wants to have at hand, each for themselves.
create table favourite (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  person_id bigint not null references person (id) deferrable initially deferred,
  item_module varchar(20) not null,
  item_type varchar(40) not null,
  item_id varchar(60) not null,
  kept timestamp not null,
  constraint favourite_once unique (person_id, cooperation_id, item_module, item_type, item_id)
);
create index favourite_latest on favourite (person_id, cooperation_id, kept, id);
