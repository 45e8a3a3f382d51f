-- What waits for somebody is found without looking through what has been: invitations without an answer, meetings that are
-- over and were never begun, minutes that are not approved.
create index invitee_unanswered on invitee (person_id, cooperation_id, answer, starts, id);
create index meeting_state on meeting (cooperation_id, state, starts, id);
create index minutes_state on minutes (state, meeting_id);
