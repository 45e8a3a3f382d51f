-- Contacts are searched and sorted in SQL: the words of an entry as they are compared, each with a blank before it, and
-- the name of the office as it is sorted. What was stored before is filled in by the portal at its next start.
alter table contact add column found_by varchar(5000) not null default '';
alter table contact add column sort_office varchar(400) not null default '';
create index contact_list on contact (cooperation_id, partner_id, list_position, id);

-- A seat whose holder left and that nobody took over; until when it is to be filled again is for people to decide.
alter table membership add column left_vacant boolean default false not null;

-- Who changed which row of the table of decision rights, and when.
create table decision_change (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  moment timestamp not null,
  actor_id bigint not null references person (id) deferrable initially deferred,
  matter varchar(40) not null,
  body_level varchar(20) not null,
  before_part varchar(20) not null,
  after_part varchar(20) not null
);
create index decision_change_list on decision_change (cooperation_id, moment);
