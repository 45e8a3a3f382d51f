-- Members demand a meeting of their body; when that was is kept as proof.
create table meeting_demand (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null,
  body_id bigint not null,
  short_key varchar(60) not null,
  demanded_by bigint not null,
  demanded timestamp not null,
  reason varchar(2000) not null,
  items varchar(2000) not null,
  last_day date not null,
  state varchar(20) not null,
  meeting_id bigint references meeting (id) deferrable initially deferred,
  settled timestamp,
  reminded timestamp,
  told_overdue timestamp,
  constraint meeting_demand_key unique (cooperation_id, short_key)
);
create index meeting_demand_list on meeting_demand (cooperation_id, demanded);
create index meeting_demand_open on meeting_demand (state, last_day);
create index meeting_demand_body on meeting_demand (body_id, state, last_day);
create index meeting_demand_person on meeting_demand (demanded_by);
create index meeting_demand_meeting on meeting_demand (meeting_id);
