-- The next meetings of a person are read along one index, however many bodies they sit in: an invitation knows where and
-- when. One to a meeting that was cancelled has no start.

alter table invitee add column cooperation_id bigint default 0 not null;
alter table invitee add column starts timestamp;
update invitee set cooperation_id = (select m.cooperation_id from meeting m where m.id = invitee.meeting_id);
update invitee set starts =
  (select m.starts from meeting m where m.id = invitee.meeting_id and m.state <> 'CANCELLED');
drop index invitee_person;
create index invitee_next on invitee (person_id, cooperation_id, starts, id);
