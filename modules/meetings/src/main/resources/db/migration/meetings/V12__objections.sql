-- Who was there objects to minutes that are looked through; by the rule of the body they are approved by its chair, by the next
-- meeting, or because nobody has objected in time.
alter table minutes add column objections_until date;
alter table minutes add column approved_how varchar(20);
alter table minutes add column approved_in bigint;
update minutes set approved_how = 'PERSON' where state = 'APPROVED';

create table minutes_objection (
  id bigint not null primary key,
  version integer not null,
  minutes_id bigint not null references minutes (id) deferrable initially deferred,
  agenda_item_id bigint references agenda_item (id) deferrable initially deferred,
  person_id bigint not null,
  words varchar(2000) not null,
  raised timestamp not null,
  state varchar(20) not null,
  reply varchar(1000) not null,
  settled timestamp,
  settled_by bigint
);
create index minutes_objection_minutes on minutes_objection (minutes_id);
create index minutes_objection_person on minutes_objection (person_id);
create index minutes_objection_settled_by on minutes_objection (settled_by);
create index minutes_objections_until on minutes (state, objections_until);
