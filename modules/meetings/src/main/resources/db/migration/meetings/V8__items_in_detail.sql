-- What an item is called in addresses, whatever its place; what it is to bring about, how long it takes, who presents it, and what is decided upon.
alter table agenda_item add column item_number integer not null default 0;
update agenda_item set item_number = item_position;
alter table agenda_item add column goal varchar(20);
alter table agenda_item add column duration integer;
alter table agenda_item add column presenter_id bigint;
alter table agenda_item add column presenter_name varchar(200) not null default '';
alter table agenda_item add column note varchar(4000) not null default '';
alter table agenda_item add column question varchar(2000) not null default '';
alter table agenda_item add column choices varchar(4000) not null default '';
alter table agenda_item add column costs varchar(2000) not null default '';
alter table agenda_item add column recommendation varchar(2000) not null default '';
alter table agenda_item add column council_number varchar(100) not null default '';
alter table agenda_item add column council_link varchar(500) not null default '';
create index agenda_item_presenter on agenda_item (presenter_id);
