-- The audit log is one chain of lines for the installation. Lines hold numbers only; 0 stands for nobody and for no
-- cooperation. People always see the newest first, and Derby reads an index in one direction only.
create table audit_line (
  line_number bigint not null primary key,
  moment timestamp not null,
  doer_kind varchar(10) not null,
  doer_id bigint not null,
  cooperation_id bigint not null,
  act varchar(100) not null,
  subjects varchar(16000) not null,
  previous_hash char(64) not null,
  line_hash char(64) not null
);
create index audit_line_moment on audit_line (moment desc, line_number desc);
create index audit_line_cooperation on audit_line (cooperation_id, moment desc, line_number desc);
create index audit_line_act on audit_line (cooperation_id, act, moment desc, line_number desc);

-- A line is never changed or removed. Derby cannot refuse in words, but it names the constraint that was broken.
${derby}create table audit_refusal (allowed varchar(5) not null, constraint audit_lines_are_never_changed_or_removed check (allowed = 'never'));
${derby}create trigger audit_line_not_changed after update on audit_line for each row insert into audit_refusal values ('now');
${derby}create trigger audit_line_not_removed after delete on audit_line for each row insert into audit_refusal values ('now');
${postgres}create function audit_refusal() returns trigger as 'begin raise exception ''audit lines are never changed or removed''; end' language plpgsql;
${postgres}create trigger audit_line_kept before update or delete or truncate on audit_line for each statement execute function audit_refusal();

-- The newest line. Its row is the lock for which those who write at the same time wait.
create table audit_head (
  id integer not null primary key,
  last_number bigint not null,
  last_hash char(64) not null
);
insert into audit_head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Who and what is in which line, for searching alone: the lines themselves say it, too, and only they are in the chain.
create table audit_involved (
  item varchar(200) not null,
  line_number bigint not null,
  primary key (item, line_number)
);
create table audit_act (act varchar(100) not null primary key);

create table audit_check (
  id bigint not null primary key,
  version integer not null,
  moment timestamp not null,
  checked_lines bigint not null,
  fault varchar(20) not null,
  fault_number bigint not null
);

-- Who has opened protected items: one row for person, item and hour.
create table access_line (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null,
  cooperation_id bigint not null,
  item varchar(200) not null,
  hour_begin timestamp not null,
  constraint access_line_once unique (person_id, item, cooperation_id, hour_begin)
);
create index access_line_cooperation on access_line (cooperation_id, hour_begin desc, id desc);
create index access_line_item on access_line (item, hour_begin desc, id desc);
create index access_line_hour on access_line (hour_begin);
