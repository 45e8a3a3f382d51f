-- Partners with a limited view, units as trees with leads, jobs that change, people who leave, absences, and tables that
-- were brought in and wait for their import.

alter table cooperation_partner add column part_kind varchar(10) default 'FULL' not null;

alter table unit add column parent_id bigint references unit (id) deferrable initially deferred;
alter table unit add column lead_id bigint references person (id) deferrable initially deferred;
create index unit_partner on unit (partner_id);
create index unit_lead on unit (lead_id);

alter table person add column phone varchar(60) default '' not null;
alter table person add column last_day date;
create index person_unit on person (unit_id);

-- Past and coming jobs in words and numbers: a unit may be dissolved, what somebody did there stays.
create table job (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  unit_id bigint,
  unit_name varchar(200) not null,
  function_title varchar(200) not null,
  from_day date,
  begun boolean not null
);
create index job_person on job (person_id);
create index job_coming on job (begun, from_day);

-- The one who takes over a task, from this day on.
alter table task add column successor_id bigint references person (id) deferrable initially deferred;
alter table task add column successor_from date;
create index task_successor on task (successor_from);

create table absence (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  from_day date not null,
  until_day date not null,
  deputy_id bigint references person (id) deferrable initially deferred
);
create index absence_person on absence (person_id, until_day);
create index absence_deputy on absence (deputy_id, until_day);

create table brought_table (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  kind varchar(20) not null,
  file_name varchar(200) not null,
  content ${bytes} not null,
  choices varchar(1000) not null,
  brought timestamp not null
);
create index brought_table_age on brought_table (brought);
