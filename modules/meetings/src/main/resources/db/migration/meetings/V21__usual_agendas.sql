-- The items with which each agenda of a body begins, and whether its next meeting is planned by itself.
create table usual_agenda (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null,
  body_id bigint not null,
  titles varchar(4100) not null,
  plans_next boolean not null,
  changed_by bigint not null,
  constraint usual_agenda_body unique (body_id)
);
create index usual_agenda_person on usual_agenda (changed_by);
