-- What a cooperation tells about itself. That it has a logo is read with every page, the picture and the profile are not.

alter table cooperation add column logo_stamp varchar(16) default '' not null;
alter table cooperation add column logo_text varchar(200) default '' not null;

create table cooperation_logo (
  cooperation_id bigint not null primary key references cooperation (id) deferrable initially deferred,
  picture ${bytes} not null
);

create table cooperation_profile (
  cooperation_id bigint not null primary key references cooperation (id) deferrable initially deferred,
  full_name varchar(300) not null,
  description varchar(4000) not null,
  purpose varchar(1000) not null,
  agreed_on date,
  office varchar(200) not null,
  office_address varchar(500) not null,
  office_mail varchar(254) not null,
  office_phone varchar(60) not null
);

create table level_name (
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  body_level varchar(20) not null,
  german varchar(60) not null,
  english varchar(60) not null,
  primary key (cooperation_id, body_level)
);
