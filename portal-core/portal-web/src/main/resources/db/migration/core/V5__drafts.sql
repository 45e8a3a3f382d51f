create table draft (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  address varchar(300) not null,
  form varchar(100) not null,
  fields ${clob} not null,
  seen ${clob} not null,
  saved timestamp not null,
  constraint draft_place unique (person_id, address, form)
);
create index draft_saved on draft (saved);

create table parked_form (
  token_hash char(64) not null primary key,
  person_id bigint not null references person (id) deferrable initially deferred,
  address varchar(300) not null,
  form varchar(100) not null,
  fields ${clob} not null,
  seen ${clob} not null,
  expires timestamp not null
);

create table installation_secret (
  name varchar(50) not null primary key,
  secret varchar(100) not null
);
