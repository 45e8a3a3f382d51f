-- People are listed by name: so they stand in the index, and only the first of each partner have to be read for the first page.
drop index person_list;
create index person_list on person (partner_id, sort_name, id, last_day, sort_function);
-- Which bodies there are is known by few of their many columns, and often only those of a level are asked for.
create index body_list on body (cooperation_id, body_level, archived_on, id, name);
-- What somebody holds is asked at every request, and told by this alone; who chairs a body is found among its many seats.
create index membership_held on membership (person_id, body_id, seat_role, from_day, until_day);
create index membership_role on membership (body_id, seat_role);
