-- An account without a password (an empty hash) is one whose person has been invited and has not answered yet.

create table account_link (
  token_hash char(64) not null primary key,
  person_id bigint not null references person (id) deferrable initially deferred,
  purpose varchar(20) not null,
  created timestamp not null,
  expires timestamp not null,
  used timestamp
);
create index account_link_person on account_link (person_id, purpose, created);

create table login_failures (
  name char(64) not null primary key,
  failures integer not null,
  last_failure timestamp not null
);
create index login_failures_last on login_failures (last_failure);

create table known_origin (
  origin char(64) not null primary key,
  person_id bigint not null references person (id) deferrable initially deferred,
  last_seen timestamp not null
);
create index known_origin_person on known_origin (person_id);

create table second_factor (
  person_id bigint not null primary key references person (id) deferrable initially deferred,
  secret varchar(200) not null,
  begun timestamp not null,
  confirmed timestamp,
  last_step bigint not null
);

create table recovery_code (
  code_hash char(64) not null primary key,
  person_id bigint not null references person (id) deferrable initially deferred,
  used timestamp
);
create index recovery_code_person on recovery_code (person_id);
