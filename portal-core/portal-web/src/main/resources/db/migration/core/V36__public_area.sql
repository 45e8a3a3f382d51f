-- What a cooperation shows to everybody. Without a row, or with a closed one, there is no public area.
create table public_area (
  cooperation_id bigint not null primary key references cooperation (id) deferrable initially deferred,
  version integer not null,
  is_open boolean default false not null,
  headline varchar(200) not null,
  headline_en varchar(200) not null,
  greeting varchar(1000) not null,
  greeting_en varchar(1000) not null,
  imprint varchar(4000) not null,
  mailbox varchar(254) not null
);

-- The partners that are named there.
create table public_area_partner (
  cooperation_id bigint not null references public_area (cooperation_id) deferrable initially deferred,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  primary key (cooperation_id, partner_id)
);

-- Counts the changes of what is shown, so that every node knows which of its pages are old.
create table public_stamp (
  cooperation_id bigint not null primary key references cooperation (id) deferrable initially deferred,
  stamp bigint not null
);

create table announcement (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  short_key varchar(80) not null,
  title varchar(200) not null,
  summary varchar(500) not null,
  body varchar(10000) not null,
  state varchar(20) not null,
  published timestamp,
  updated timestamp not null,
  embargo timestamp,
  shown_from timestamp not null,
  shown_until timestamp,
  unique (cooperation_id, short_key)
);
create index announcement_list on announcement (cooperation_id, state, shown_from);

create table location (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  short_key varchar(80) not null,
  name varchar(200) not null,
  address varchar(500) not null,
  phone varchar(60) not null,
  mailbox varchar(254) not null,
  week varchar(500) not null,
  exceptions varchar(1000) not null,
  access_notes varchar(1000) not null,
  promise varchar(2000) not null,
  is_shown boolean not null,
  unique (cooperation_id, short_key)
);

-- What of a contact everybody may see: nothing, the office, or the person's name as well.
alter table contact add column shown_as varchar(10) default 'NOT' not null;
