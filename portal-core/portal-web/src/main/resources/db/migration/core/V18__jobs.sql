-- One row for each kind that runs by itself, and one for each order. The slot is what there is only one waiting job for.
create table background_job (
  id bigint not null primary key,
  version integer not null,
  kind varchar(60) not null,
  argument varchar(2000) not null,
  slot varchar(120) not null,
  state varchar(10) not null,
  not_before timestamp not null,
  attempts integer not null,
  claimed_by varchar(40),
  claimed_until timestamp,
  step_mark varchar(500) not null,
  done bigint not null,
  out_of bigint not null,
  last_fault varchar(1000),
  last_end timestamp,
  created timestamp not null,
  constraint background_job_slot unique (kind, slot)
);
create index background_job_due on background_job (state, not_before);
