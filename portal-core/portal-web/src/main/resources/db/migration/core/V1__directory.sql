-- Foreign keys are checked when the transaction ends: what belongs together is stored in one go, in any order.

create sequence core_seq start with 50 increment by 50;

create table cooperation (
  id bigint not null primary key,
  version integer not null,
  short_key varchar(40) not null unique,
  name varchar(200) not null,
  federal_state varchar(2) not null
);

create table partner (
  id bigint not null primary key,
  version integer not null,
  name varchar(200) not null,
  short_name varchar(60) not null
);

create table cooperation_partner (
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  list_position integer not null,
  primary key (cooperation_id, partner_id)
);

create table unit (
  id bigint not null primary key,
  version integer not null,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  name varchar(200) not null
);

create table person (
  id bigint not null primary key,
  version integer not null,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  unit_id bigint references unit (id) deferrable initially deferred,
  name varchar(200) not null,
  function_title varchar(200) not null,
  mail varchar(254) not null,
  language varchar(5) not null
);
create index person_partner on person (partner_id);

create table account (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  login varchar(100) not null unique,
  password_hash varchar(400) not null
);
create index account_person on account (person_id);

create table role_assignment (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  role_name varchar(30) not null,
  cooperation_id bigint references cooperation (id) deferrable initially deferred,
  partner_id bigint references partner (id) deferrable initially deferred,
  unit_id bigint references unit (id) deferrable initially deferred
);
create index role_assignment_person on role_assignment (person_id);

create table body (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  short_key varchar(20) not null,
  name varchar(200) not null,
  body_level varchar(20) not null,
  unique (cooperation_id, short_key)
);

create table membership (
  id bigint not null primary key,
  version integer not null,
  body_id bigint not null references body (id) deferrable initially deferred,
  person_id bigint not null references person (id) deferrable initially deferred,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  seat_role varchar(30) not null,
  voting_right varchar(20) not null,
  from_day date not null,
  until_day date
);
create index membership_body on membership (body_id);
create index membership_person on membership (person_id);

create table task (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  assignee_id bigint not null references person (id) deferrable initially deferred,
  assigned_by bigint not null references person (id) deferrable initially deferred,
  title varchar(300) not null,
  due date not null,
  state varchar(20) not null,
  reason varchar(500),
  source_module varchar(20) not null,
  source_type varchar(40) not null,
  source_id varchar(60) not null,
  created timestamp not null,
  closed timestamp
);
create index task_assignee on task (assignee_id, state, due);
create index task_finished on task (assignee_id, closed);
create index task_source on task (source_module, source_type, source_id);
