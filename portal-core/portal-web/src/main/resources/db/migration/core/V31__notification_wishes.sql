-- How people want to be told by mail of what the bell counts.

alter table told add column mail_due timestamp;
create index told_mail on told (mail_due, person_id);

alter table outbox_mail add column unsubscribe varchar(500);

create table notice_wish (
  person_id bigint not null primary key references person (id) deferrable initially deferred,
  version integer not null,
  hour_of_day integer not null,
  day_of_week varchar(10) not null,
  quiet_from integer not null,
  quiet_until integer not null,
  quiet_weekends boolean not null,
  ways varchar(2000) not null
);
