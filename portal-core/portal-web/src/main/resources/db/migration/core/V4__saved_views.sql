create table saved_view (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  list_address varchar(300) not null,
  list_prefix varchar(20) not null,
  view_name varchar(60) not null,
  view_state varchar(2000) not null,
  preferred boolean not null,
  unique (person_id, list_address, list_prefix, view_name)
);

-- Name and function as they are compared: lower case, ä as a. Filled by the host, because Derby cannot.
alter table person add column sort_name varchar(200) not null default '';
alter table person add column sort_function varchar(200) not null default '';
-- Lists of people are counted, filtered and sorted along this alone.
create index person_list on person (partner_id, sort_name, sort_function, id);
