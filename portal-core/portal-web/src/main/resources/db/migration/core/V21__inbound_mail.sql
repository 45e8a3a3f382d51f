-- What became of each mail that came in: never what it said, and who wrote it only as a hash that forgets itself.
create table inbound_mail (
  id bigint not null primary key,
  version integer not null,
  mail_key char(64) not null,
  outcome varchar(10) not null,
  reason varchar(30) not null,
  attempts integer not null,
  fault varchar(1000),
  next_try timestamp not null,
  handled timestamp not null,
  answer_key char(64),
  answer_written timestamp,
  constraint inbound_mail_key unique (mail_key)
);
create index inbound_mail_handled on inbound_mail (handled);
create index inbound_mail_outcome on inbound_mail (outcome, handled);
create index inbound_mail_answer on inbound_mail (answer_key);

-- How the mailbox was found last; one row.
create table inbound_look (
  id bigint not null primary key,
  last_look timestamp,
  last_success timestamp,
  last_fault varchar(1000)
);

alter table outbox_mail add column bounce_reason varchar(20);
create index outbox_mail_item on outbox_mail (item_id, item_type, item_module);
