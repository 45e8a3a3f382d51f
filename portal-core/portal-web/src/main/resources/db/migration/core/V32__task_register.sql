-- A task may concern a body, whose people then see it; somebody may do it as well; people are reminded on a day.
-- One that somebody has noted for themselves comes from nowhere: its source is empty.
alter table task add column body_id bigint references body (id) deferrable initially deferred;
alter table task add column deputy_id bigint references person (id) deferrable initially deferred;
alter table task add column remind_on date;
alter table task add column closed_by bigint references person (id) deferrable initially deferred;
create index task_of_body on task (body_id, closed, due, id);
create index task_of_deputy on task (deputy_id, cooperation_id, closed, due, id);
create index task_given on task (assigned_by, cooperation_id, closed, due, id);
create index task_in_cooperation on task (cooperation_id, closed, due, id, assignee_id, deputy_id, assigned_by, body_id);
create index task_reminder on task (remind_on);
