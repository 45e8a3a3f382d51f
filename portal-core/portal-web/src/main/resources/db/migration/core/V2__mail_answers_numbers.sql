create table outbox_mail (
  id bigint not null primary key,
  version integer not null,
  message_id varchar(200) not null unique,
  recipient varchar(320) not null,
  recipient_name varchar(200) not null,
  recipient_person bigint not null,
  locale varchar(20) not null,
  subject varchar(1000) not null,
  body ${clob} not null,
  calendar ${clob},
  item_module varchar(50) not null,
  item_type varchar(50) not null,
  item_id varchar(100) not null,
  state varchar(20) not null,
  attempts integer not null,
  next_attempt timestamp not null,
  claimed_until timestamp,
  last_error varchar(1000),
  created timestamp not null,
  sent timestamp
);
create index outbox_mail_due on outbox_mail (state, next_attempt);
create index outbox_mail_person on outbox_mail (recipient_person);

create table answer_link (
  token_hash char(64) not null primary key,
  purpose varchar(100) not null,
  item_module varchar(50) not null,
  item_type varchar(50) not null,
  item_id varchar(100) not null,
  person bigint not null,
  expires timestamp not null,
  answered timestamp,
  answer varchar(200)
);
create index answer_link_person on answer_link (person);

create table number_sequence (
  name varchar(200) not null primary key,
  last_number bigint not null
);
