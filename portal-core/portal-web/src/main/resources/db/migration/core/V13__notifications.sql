create table told (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  actor_id bigint not null references person (id) deferrable initially deferred,
  text_key varchar(100) not null,
  item_module varchar(20) not null,
  item_type varchar(40) not null,
  item_id varchar(60) not null,
  moment timestamp not null,
  read_at timestamp
);
-- The bell counts along the first, the page reads along the second.
create index told_unread on told (person_id, cooperation_id, read_at, moment);
create index told_list on told (person_id, cooperation_id, id);
