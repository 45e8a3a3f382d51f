-- Files that belong to things of any module. A file of the same name is a new version; older ones stay. The content lies in
-- pieces, so that nobody ever holds a whole file in memory, on either database; every node and every backup has it.
create table attachment (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  item_module varchar(20) not null,
  item_type varchar(40) not null,
  item_id varchar(60) not null,
  file_name varchar(200) not null,
  folded varchar(400) not null,
  latest integer not null,
  removed timestamp,
  orphaned timestamp
);
create index attachment_item on attachment (item_module, item_type, item_id, id);
create index attachment_cooperation on attachment (cooperation_id);
create index attachment_removed on attachment (removed);
create index attachment_orphaned on attachment (orphaned);

create table attachment_version (
  id bigint not null primary key,
  version integer not null,
  attachment_id bigint not null references attachment (id) deferrable initially deferred,
  place integer not null,
  file_name varchar(200) not null,
  kind varchar(10) not null,
  file_size bigint not null,
  sha256 varchar(64) not null,
  scan varchar(10) not null,
  added timestamp not null,
  added_by bigint references person (id) deferrable initially deferred,
  constraint attachment_version_once unique (attachment_id, place)
);
create index attachment_version_person on attachment_version (added_by);

create table attachment_piece (
  version_id bigint not null references attachment_version (id) deferrable initially deferred,
  place integer not null,
  content ${bytes} not null,
  primary key (version_id, place)
);
