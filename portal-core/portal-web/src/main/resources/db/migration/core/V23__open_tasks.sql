-- The start page reads along one index what a person has to do, in its order (nothing of that is closed), and what they have
-- finished lately, however many tasks lie behind.
drop index task_assignee;
drop index task_finished;
create index task_of_person on task (assignee_id, cooperation_id, closed, due, id);
