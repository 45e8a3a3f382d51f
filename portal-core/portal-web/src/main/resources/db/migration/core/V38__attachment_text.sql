-- What can be read in the latest version of a file, for the search; read once, in the background.
create table attachment_text (
  attachment_id bigint not null primary key references attachment (id) deferrable initially deferred,
  file_number integer not null,
  content ${clob} not null
);
