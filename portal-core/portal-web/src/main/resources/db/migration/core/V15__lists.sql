-- Lists of people are counted, filtered and sorted along one index again: whether somebody has left is asked for since
-- people leave, so it has to stand there, too. And accounts are found from people without reading them.

drop index person_list;
create index person_list on person (partner_id, sort_name, sort_function, id, last_day);
create index account_list on account (person_id, id);
