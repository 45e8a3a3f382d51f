-- How a resolution was found, for how long it is in force, and what has become of it; the register is read along the days.
alter table resolution add column cooperation_id bigint default 0 not null;
update resolution set cooperation_id =
  (select m.cooperation_id from meeting m, minutes n where n.meeting_id = m.id and n.id = resolution.minutes_id);
alter table resolution add column found_by varchar(20);
alter table resolution add column in_force_from date;
alter table resolution add column in_force_until date;
alter table resolution add column review_on date;
alter table resolution add column only_by_consensus boolean not null default false;
alter table resolution add column replaces_id bigint;
alter table resolution add column replaced_by_id bigint;
alter table resolution add column settled date;
alter table resolution add column settled_by bigint;
alter table resolution add column settled_note varchar(1000) not null default '';

-- Two cooperations may each have a steering group: a number is unique in one of them.
alter table resolution add column register_number varchar(40);
update resolution set register_number = resolution_number;
alter table resolution drop column resolution_number;
alter table resolution add constraint resolution_number_once unique (cooperation_id, register_number);

create index resolution_register on resolution (cooperation_id, decided desc, id desc, body_id, state);
create index resolution_body on resolution (body_id, decided desc, id desc, state);
create index resolution_review on resolution (body_id, state, review_on);
create index resolution_settled_by on resolution (settled_by);

create table resolution_vote (
  id bigint not null primary key,
  version integer not null,
  minutes_id bigint not null references minutes (id) deferrable initially deferred,
  resolution_id bigint not null references resolution (id) deferrable initially deferred,
  partner_id bigint not null,
  votes_yes integer not null,
  votes_no integer not null,
  abstained integer not null,
  constraint resolution_vote_once unique (resolution_id, partner_id)
);
create index resolution_vote_minutes on resolution_vote (minutes_id);

create table resolution_recusal (
  id bigint not null primary key,
  version integer not null,
  minutes_id bigint not null references minutes (id) deferrable initially deferred,
  resolution_id bigint not null references resolution (id) deferrable initially deferred,
  person_id bigint not null,
  constraint resolution_recusal_once unique (resolution_id, person_id)
);
create index resolution_recusal_minutes on resolution_recusal (minutes_id);
create index resolution_recusal_person on resolution_recusal (person_id);
