-- What has changed and has to be read anew by every node that keeps an index. The numbers rise as rows come; each node
-- remembers up to where it has seen them. Rows are forgotten after a week, the last one never.

create table search_change (
  id bigint not null generated always as identity primary key,
  item_module varchar(20) not null,
  item_type varchar(40) not null,
  item_id varchar(60) not null,
  announced timestamp not null
);

-- How the index of each node stands, for administrators.

create table search_node (
  node varchar(40) not null primary key,
  entries bigint not null,
  seen_change bigint not null,
  changed_at timestamp,
  read_at timestamp,
  reading_done bigint not null,
  reading_all bigint not null,
  looked_at timestamp not null
);
