-- What a body is for and the rules it works by. The values that stand for "not said" are those of a body without rules.

alter table body add column appointed_by bigint references body (id) deferrable initially deferred;
alter table body add column purpose varchar(1000) default '' not null;
alter table body add column mandate varchar(4000) default '' not null;
alter table body add column organisation varchar(200) default '' not null;
alter table body add column host_partner_id bigint references partner (id) deferrable initially deferred;
alter table body add column term_from date;
alter table body add column term_until date;
alter table body add column cadence_times integer default 0 not null;
alter table body add column cadence_months integer default 0 not null;
alter table body add column quorum_kind varchar(20) default 'NONE' not null;
alter table body add column quorum_value integer default 0 not null;
alter table body add column decision_rule varchar(20) default 'CONSENSUS' not null;
alter table body add column minutes_rule varchar(20) default 'CHAIR' not null;
alter table body add column minutes_days integer default 0 not null;
alter table body add column demand_right varchar(20) default 'ANY_MEMBER' not null;
alter table body add column parity boolean default false not null;
alter table body add column needed_levels varchar(60) default '' not null;
alter table body add column archived_on date;

-- Somebody who may stand in for a seat is a membership of its own that names the seat.
alter table membership add column seat_level varchar(20);
alter table membership add column stands_in_for bigint references membership (id) deferrable initially deferred;
create index membership_stand_in on membership (stands_in_for);

create table deputising (
  id bigint not null primary key,
  version integer not null,
  seat_id bigint not null references membership (id) deferrable initially deferred,
  person_id bigint not null references person (id) deferrable initially deferred,
  from_day date not null,
  until_day date not null,
  absence_id bigint
);
create index deputising_seat on deputising (seat_id);
create index deputising_person on deputising (person_id);
create index deputising_absence on deputising (absence_id);

create table body_change (
  id bigint not null primary key,
  version integer not null,
  body_id bigint not null references body (id) deferrable initially deferred,
  moment timestamp not null,
  actor_id bigint not null references person (id) deferrable initially deferred,
  what varchar(40) not null,
  person_id bigint references person (id) deferrable initially deferred,
  other_id bigint references person (id) deferrable initially deferred,
  before_value varchar(4000) not null,
  after_value varchar(4000) not null
);
create index body_change_body on body_change (body_id, moment);

create table decision_right (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  matter varchar(40) not null,
  body_level varchar(20) not null,
  part varchar(20) not null,
  unique (cooperation_id, matter, body_level)
);
