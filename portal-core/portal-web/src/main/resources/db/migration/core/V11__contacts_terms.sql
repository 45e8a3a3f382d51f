-- Shared words: what they mean may change with a day; the old meaning stays readable.

create table term (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  kind varchar(20) not null,
  short_key varchar(60) not null,
  list_position integer not null,
  last_day date,
  end_reference varchar(200) not null,
  end_decided date,
  unique (cooperation_id, short_key)
);

create table term_version (
  id bigint not null primary key,
  version integer not null,
  term_id bigint not null references term (id) deferrable initially deferred,
  from_day date not null,
  german varchar(120) not null,
  english varchar(120) not null,
  definition varchar(2000) not null,
  reference varchar(200) not null,
  decided date,
  written_by bigint,
  unique (term_id, from_day)
);

-- Who is responsible: a person or an office of a partner for a remit.

create table contact (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  short_key varchar(20) not null,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  person_id bigint references person (id) deferrable initially deferred,
  office varchar(200) not null,
  function_title varchar(200) not null,
  remit varchar(2000) not null,
  phone varchar(60) not null,
  mail varchar(254) not null,
  mailbox varchar(254) not null,
  hours varchar(500) not null,
  deputy_contact_id bigint references contact (id) deferrable initially deferred,
  deputy_person_id bigint references person (id) deferrable initially deferred,
  list_position integer not null,
  owner_id bigint not null references person (id) deferrable initially deferred,
  confirmed_on date not null,
  asked_on date,
  unique (cooperation_id, short_key)
);
create index contact_owner on contact (owner_id, cooperation_id);
create index contact_person on contact (person_id);
create index contact_deputy on contact (deputy_contact_id);

create table contact_term (
  contact_id bigint not null references contact (id) deferrable initially deferred,
  term_id bigint not null references term (id) deferrable initially deferred,
  primary key (contact_id, term_id)
);
create index contact_term_term on contact_term (term_id);

-- How long an entry counts as current, where a cooperation wants it other than usual.
create table contact_setting (
  cooperation_id bigint not null primary key references cooperation (id) deferrable initially deferred,
  version integer not null,
  months integer not null
);

-- When an owner was last asked whether the entries are still right.
create table contact_reminder (
  owner_id bigint not null references person (id) deferrable initially deferred,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  sent_on date not null,
  primary key (owner_id, cooperation_id)
);

-- The day whose reminders have been written; one row, and whoever moves it on writes them.
create table contact_round (
  id integer not null primary key,
  last_day date not null
);
insert into contact_round (id, last_day) values (1, date('2000-01-01'));
