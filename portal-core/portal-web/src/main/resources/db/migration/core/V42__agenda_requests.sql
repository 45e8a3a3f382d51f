-- Wishes for the agendas of bodies; things, meetings and resolutions belong to modules and are named by reference.
create table agenda_request (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  body_id bigint not null references body (id) deferrable initially deferred,
  about varchar(130) not null,
  title varchar(200) not null,
  reason varchar(1000) not null,
  asked_by bigint not null references person (id) deferrable initially deferred,
  asked timestamp not null,
  standing varchar(20) not null,
  meeting varchar(130),
  outcome varchar(20),
  resolution varchar(130),
  reply varchar(1000) not null
);
create index agenda_request_about on agenda_request (about, id);
create index agenda_request_waiting on agenda_request (body_id, standing, id);
create index agenda_request_asked_by on agenda_request (asked_by);
