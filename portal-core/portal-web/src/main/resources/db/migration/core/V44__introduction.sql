-- How far people know the portal: whether they have taken or skipped the tour, and the latest version whose notes they know.
create table introduction (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  tour_over timestamp,
  notes_known varchar(40) not null,
  constraint introduction_once unique (person_id)
);

-- Notices to everybody that are also for those who look at a public area.
alter table operator_notice add column also_public boolean default false not null;
