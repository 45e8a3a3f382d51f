create table date_poll (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  body_id bigint not null references body (id) deferrable initially deferred,
  number_in_body bigint not null,
  item_module varchar(20),
  item_type varchar(40),
  item_id varchar(60),
  title varchar(200) not null,
  place varchar(200) not null,
  note varchar(2000) not null,
  state varchar(10) not null,
  deadline timestamp not null,
  started_by bigint not null references person (id) deferrable initially deferred,
  started timestamp not null,
  ended_by bigint references person (id) deferrable initially deferred,
  ended timestamp,
  chosen_id bigint,
  reminded timestamp,
  told_over timestamp,
  constraint date_poll_number unique (body_id, number_in_body)
);
create index date_poll_due on date_poll (state, deadline);

create table date_proposal (
  id bigint not null primary key,
  version integer not null,
  poll_id bigint not null references date_poll (id) deferrable initially deferred,
  starts timestamp not null,
  ends timestamp not null,
  constraint date_proposal_once unique (poll_id, starts, ends)
);

-- Somebody who is asked: a person, or with a name and an address somebody without an account.
create table date_asked (
  id bigint not null primary key,
  version integer not null,
  poll_id bigint not null references date_poll (id) deferrable initially deferred,
  place_in_poll integer not null,
  person_id bigint references person (id) deferrable initially deferred,
  name varchar(200) not null,
  mail varchar(254) not null,
  locale varchar(20) not null,
  remark varchar(500) not null,
  given_by bigint references person (id) deferrable initially deferred,
  given_at timestamp,
  constraint date_asked_place unique (poll_id, place_in_poll)
);
create index date_asked_person on date_asked (person_id);

create table date_answer (
  id bigint not null primary key,
  version integer not null,
  asked_id bigint not null references date_asked (id) deferrable initially deferred,
  proposal_id bigint not null references date_proposal (id) deferrable initially deferred,
  availability varchar(20) not null,
  constraint date_answer_once unique (asked_id, proposal_id)
);
create index date_answer_proposal on date_answer (proposal_id);
