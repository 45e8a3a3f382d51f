-- Members propose items for the agenda of their body; what becomes of it is kept with the wish that it makes.
create table item_proposal (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null,
  body_id bigint not null,
  short_key varchar(60) not null,
  proposed_by bigint not null,
  proposed timestamp not null,
  title varchar(200) not null,
  goal varchar(20),
  duration integer,
  presenter_id bigint,
  presenter_name varchar(200) not null,
  note varchar(4000) not null,
  question varchar(2000) not null,
  choices varchar(4000) not null,
  costs varchar(2000) not null,
  recommendation varchar(2000) not null,
  council_number varchar(100) not null,
  council_link varchar(500) not null,
  constraint item_proposal_key unique (cooperation_id, short_key)
);
create index item_proposal_list on item_proposal (cooperation_id, proposed);
create index item_proposal_person on item_proposal (proposed_by);
create index item_proposal_presenter on item_proposal (presenter_id);
