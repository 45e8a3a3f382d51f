create table approval_round (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  item_module varchar(20) not null,
  item_type varchar(40) not null,
  item_id varchar(60) not null,
  content_hash varchar(64) not null,
  rule_kind varchar(30) not null,
  silence boolean not null,
  quorum_kind varchar(20) not null,
  quorum_value integer not null,
  state varchar(10) not null,
  opened timestamp not null,
  deadline timestamp not null,
  ended timestamp,
  reminded timestamp
);
create index approval_round_item on approval_round (item_module, item_id);
create index approval_round_due on approval_round (state, deadline);

create table approval_voter (
  id bigint not null primary key,
  version integer not null,
  round_id bigint not null references approval_round (id) deferrable initially deferred,
  place_in_round integer not null,
  kind varchar(10) not null,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  person_id bigint references person (id) deferrable initially deferred,
  body_id bigint references body (id) deferrable initially deferred,
  choice varchar(10),
  reason varchar(2000),
  given_by bigint references person (id) deferrable initially deferred,
  given_for bigint references person (id) deferrable initially deferred,
  given_at timestamp,
  constraint approval_voter_place unique (round_id, place_in_round)
);
create index approval_voter_person on approval_voter (person_id);

create table approval_former (
  id bigint not null primary key,
  version integer not null,
  voter_id bigint not null references approval_voter (id) deferrable initially deferred,
  choice varchar(10) not null,
  reason varchar(2000) not null,
  given_by bigint not null references person (id) deferrable initially deferred,
  given_at timestamp not null
);
create index approval_former_voter on approval_former (voter_id);

create table written_procedure (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  body_id bigint not null references body (id) deferrable initially deferred,
  number_in_body bigint not null,
  title varchar(200) not null,
  proposal ${clob} not null,
  started_by bigint not null references person (id) deferrable initially deferred,
  started timestamp not null,
  constraint written_procedure_number unique (body_id, number_in_body)
);
