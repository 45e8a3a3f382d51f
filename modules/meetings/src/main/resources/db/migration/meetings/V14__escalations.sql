-- An objection that is taken up is the reason why minutes come back.
alter table minutes alter column return_reason set data type varchar(2000);

-- What a group does not agree on goes to the steering group; what becomes of it on agendas is kept with the wishes that it makes.
create table escalation (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null,
  body_id bigint not null,
  to_body_id bigint not null,
  short_key varchar(60) not null,
  agenda_item_id bigint not null references agenda_item (id) deferrable initially deferred,
  raised_by bigint not null,
  raised timestamp not null,
  title varchar(200) not null,
  question varchar(1000) not null,
  history varchar(4000) not null,
  state varchar(20) not null,
  answer varchar(4000) not null,
  answered timestamp,
  constraint escalation_key unique (cooperation_id, short_key)
);
create index escalation_list on escalation (cooperation_id, raised);
create index escalation_item on escalation (agenda_item_id);
create index escalation_person on escalation (raised_by);

create table escalation_position (
  id bigint not null primary key,
  version integer not null,
  escalation_id bigint not null references escalation (id) deferrable initially deferred,
  partner_id bigint not null,
  words varchar(1000) not null
);
create index escalation_position_of on escalation_position (escalation_id);
