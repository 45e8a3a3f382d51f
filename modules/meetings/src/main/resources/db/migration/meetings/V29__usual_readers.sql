-- To whom approved minutes of a body always go: other bodies it reports to, partners that want to know.
create table usual_reader (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null,
  body_id bigint not null,
  reader_body_id bigint default 0 not null,
  reader_partner_id bigint default 0 not null,
  chosen_by bigint not null,
  constraint usual_reader_once unique (body_id, reader_body_id, reader_partner_id)
);
create index usual_reader_person on usual_reader (chosen_by);
