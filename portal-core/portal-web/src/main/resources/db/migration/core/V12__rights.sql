-- A role that was given keeps who gave it and when; one that was withdrawn stays as history. What was there before says
-- nothing of its beginning. People may be forgotten, so these are no foreign keys.

alter table role_assignment add column given_by bigint;
alter table role_assignment add column given_on timestamp;
alter table role_assignment add column withdrawn_by bigint;
alter table role_assignment add column withdrawn_on timestamp;
create index role_assignment_place on role_assignment (cooperation_id, role_name);
