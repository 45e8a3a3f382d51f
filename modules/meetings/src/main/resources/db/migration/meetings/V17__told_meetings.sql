-- What was last told those who are invited to a meeting: what has changed since is found by comparing.
create table told_meeting (
  meeting_id bigint not null primary key references meeting (id) deferrable initially deferred,
  version integer not null,
  edition integer not null,
  asked_in integer not null,
  title varchar(200) not null,
  starts timestamp not null,
  ends timestamp not null,
  place varchar(200) not null
);
create table told_item (
  meeting_id bigint not null references told_meeting (meeting_id) deferrable initially deferred,
  item_position integer not null,
  title varchar(200) not null
);
create index told_item_meeting on told_item (meeting_id);
insert into told_meeting (meeting_id, version, edition, asked_in, title, starts, ends, place)
  select id, 0, 0, 0, title, starts, ends, place from meeting where state = 'INVITED';
insert into told_item (meeting_id, item_position, title)
  select a.meeting_id, a.item_position, a.title from agenda_item a, meeting m where m.id = a.meeting_id and m.state = 'INVITED';
