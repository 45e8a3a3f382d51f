-- When a body met last and meets next is read along this index alone, also for all bodies of a cooperation at once.
create index meeting_rhythm on meeting (cooperation_id, body_id, starts, ends, state);

-- Another time that an invited person proposes from a calendar program; a newer proposal of the same person replaces it.
create table proposed_time (
  id bigint not null primary key,
  version integer not null,
  meeting_id bigint not null references meeting (id) deferrable initially deferred,
  person_id bigint not null,
  starts timestamp not null,
  ends timestamp not null,
  note varchar(1000) not null,
  state varchar(20) not null,
  proposed timestamp not null,
  written timestamp,
  settled timestamp,
  settled_by bigint,
  constraint proposed_time_once unique (meeting_id, person_id)
);
create index proposed_time_person on proposed_time (person_id);
