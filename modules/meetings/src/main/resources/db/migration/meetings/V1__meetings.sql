-- Foreign keys are checked when the transaction ends: what belongs together is stored in one go, in any order.
-- Numbers of cooperations, bodies and people are the host's; they are not foreign keys.

create sequence meetings_seq start with 50 increment by 50;

create table meeting (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null,
  body_id bigint not null,
  meeting_key varchar(40) not null,
  title varchar(200) not null,
  starts timestamp not null,
  ends timestamp not null,
  place varchar(200) not null,
  state varchar(20) not null,
  planned_by bigint not null,
  unique (cooperation_id, meeting_key)
);
create index meeting_body on meeting (body_id, starts);
-- The lists of somebody who sits in many bodies are read along these alone, hence all columns that decide; Derby reads
-- no index backwards.
create index meeting_next on meeting (cooperation_id, starts, id, body_id, ends);
create index meeting_last on meeting (cooperation_id, starts desc, id desc, body_id, ends);

create table agenda_item (
  id bigint not null primary key,
  version integer not null,
  meeting_id bigint not null references meeting (id) deferrable initially deferred,
  item_position integer not null,
  title varchar(200) not null
);
create index agenda_item_meeting on agenda_item (meeting_id);

create table invitee (
  id bigint not null primary key,
  version integer not null,
  meeting_id bigint not null references meeting (id) deferrable initially deferred,
  person_id bigint not null,
  answer varchar(20) not null,
  answered timestamp,
  present boolean not null,
  unique (meeting_id, person_id)
);
create index invitee_person on invitee (person_id);

create table minutes (
  id bigint not null primary key,
  version integer not null,
  meeting_id bigint not null unique references meeting (id) deferrable initially deferred,
  author_id bigint not null,
  state varchar(20) not null,
  return_reason varchar(1000),
  approved timestamp,
  approved_by bigint,
  content_hash varchar(64)
);

create table minutes_note (
  id bigint not null primary key,
  version integer not null,
  minutes_id bigint not null references minutes (id) deferrable initially deferred,
  agenda_item_id bigint not null references agenda_item (id) deferrable initially deferred,
  note ${clob} not null,
  unique (minutes_id, agenda_item_id)
);

create table resolution (
  id bigint not null primary key,
  version integer not null,
  minutes_id bigint not null references minutes (id) deferrable initially deferred,
  agenda_item_id bigint not null references agenda_item (id) deferrable initially deferred,
  body_id bigint not null,
  wording varchar(2000) not null,
  state varchar(20) not null,
  resolution_number varchar(40) unique,
  decided date
);
create index resolution_minutes on resolution (minutes_id);

create table minuted_task (
  id bigint not null primary key,
  version integer not null,
  minutes_id bigint not null references minutes (id) deferrable initially deferred,
  agenda_item_id bigint not null references agenda_item (id) deferrable initially deferred,
  title varchar(300) not null,
  assignee_id bigint not null,
  due date not null,
  task_id bigint
);
create index minuted_task_minutes on minuted_task (minutes_id);

create table minutes_document (
  minutes_id bigint not null primary key references minutes (id) deferrable initially deferred,
  pdf ${bytes} not null
);
