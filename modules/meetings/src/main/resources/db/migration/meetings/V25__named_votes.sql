-- Who voted how, where a body wants names in its minutes.
create table resolution_ballot (
  id bigint not null primary key,
  version integer not null,
  minutes_id bigint not null references minutes (id) deferrable initially deferred,
  resolution_id bigint not null references resolution (id) deferrable initially deferred,
  person_id bigint not null,
  partner_id bigint not null,
  ballot varchar(10) not null,
  constraint resolution_ballot_once unique (resolution_id, person_id)
);
create index resolution_ballot_minutes on resolution_ballot (minutes_id);
create index resolution_ballot_person on resolution_ballot (person_id);

${derby}create trigger resolution_ballot_not_changed after update on resolution_ballot referencing old as o for each row insert into minutes_refusal select 'now' from minutes m where m.id = o.minutes_id and m.state = 'APPROVED';
${derby}create trigger resolution_ballot_not_removed after delete on resolution_ballot referencing old as o for each row insert into minutes_refusal select 'now' from minutes m where m.id = o.minutes_id and m.state = 'APPROVED';
${postgres}create trigger resolution_ballot_kept before update or delete on resolution_ballot for each row execute function minutes_part_kept();
