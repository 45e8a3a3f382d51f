-- How people take part from afar: a link, a telephone number and its PIN, each empty if there is none. What was written as the place stays there.
alter table meeting add column join_link varchar(500) default '' not null;
alter table meeting add column dial_in varchar(60) default '' not null;
alter table meeting add column dial_in_pin varchar(40) default '' not null;
alter table told_meeting add column join_link varchar(500) default '' not null;
alter table told_meeting add column dial_in varchar(60) default '' not null;
alter table told_meeting add column dial_in_pin varchar(40) default '' not null;
alter table item_guest add column join_link varchar(500) default '' not null;
alter table item_guest add column dial_in varchar(60) default '' not null;
alter table item_guest add column dial_in_pin varchar(40) default '' not null;
