-- A long table is looked over and imported by a job; what it has found is kept with the table until somebody has seen it.
-- And each cooperation has its own head and foot for what it prints.

alter table brought_table add column line_count integer default 0 not null;
alter table brought_table add column stage varchar(20) default 'SHORT' not null;
alter table brought_table add column job_id bigint;
alter table brought_table add column without_faulty boolean default false not null;
alter table brought_table add column finding ${clob};

create table letterhead (
  cooperation_id bigint not null primary key references cooperation (id) deferrable initially deferred,
  head_name varchar(200) not null,
  contact_line varchar(300) not null,
  foot_text varchar(500) not null,
  with_logo boolean not null
);
