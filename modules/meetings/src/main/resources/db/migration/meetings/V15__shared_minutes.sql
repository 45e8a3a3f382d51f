-- Approved minutes may be read by other bodies and by partners.
create table minutes_share (
  id bigint not null primary key,
  version integer not null,
  meeting_id bigint not null references meeting (id) deferrable initially deferred,
  cooperation_id bigint not null,
  body_id bigint default 0 not null,
  partner_id bigint default 0 not null,
  shared_by bigint not null,
  shared timestamp not null,
  constraint minutes_share_body unique (meeting_id, body_id, partner_id)
);
create index minutes_share_with on minutes_share (cooperation_id, body_id);
create index minutes_share_partner on minutes_share (cooperation_id, partner_id);
create index minutes_share_person on minutes_share (shared_by);
