-- What those who run the portal tell everybody, when it is closed for work on it, modules that a cooperation has switched off, and
-- whether its coordination office has put the steps of the set-up away.
create table operator_notice (
  id bigint not null primary key,
  version integer not null,
  kind varchar(10) not null,
  text_de varchar(1000) not null,
  text_en varchar(1000) not null,
  shown_from timestamp not null,
  shown_until timestamp
);

create table notice_put_away (
  id bigint not null primary key,
  version integer not null,
  notice_id bigint not null references operator_notice (id) deferrable initially deferred,
  person_id bigint not null references person (id) deferrable initially deferred,
  constraint notice_put_away_once unique (person_id, notice_id)
);
create index notice_put_away_notice on notice_put_away (notice_id);

create table maintenance_time (
  id bigint not null primary key,
  version integer not null,
  begins timestamp not null,
  ends_about timestamp,
  reason_de varchar(1000) not null,
  reason_en varchar(1000) not null
);

create table module_off (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  module varchar(20) not null,
  constraint module_off_once unique (cooperation_id, module)
);

create table assistant_away (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  constraint assistant_away_once unique (cooperation_id)
);
