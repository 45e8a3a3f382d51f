-- What a cooperation wears is read with the cooperation; an empty text stands for the choice of the house.

alter table cooperation add column worn_theme varchar(20) default '' not null;
alter table cooperation add column action_colour varchar(7) default '' not null;

create table person_look (
  person_id bigint not null primary key references person (id) deferrable initially deferred,
  brightness varchar(10) not null,
  contrast varchar(10) not null,
  density varchar(15) not null,
  shortcuts varchar(5) not null
);
