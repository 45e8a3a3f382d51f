-- What people say about things of any module. A thread is a comment and the answers to it, one level deep: thread_id is the
-- id of its first comment. Texts of deleted comments stay until they can no longer be taken back.
create table item_comment (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  item_module varchar(20) not null,
  item_type varchar(40) not null,
  item_id varchar(60) not null,
  thread_id bigint not null,
  author_id bigint references person (id) deferrable initially deferred,
  comment_text varchar(12000) not null,
  made timestamp not null,
  changed timestamp,
  deleted timestamp
);
create index item_comment_thread on item_comment (item_module, item_type, item_id, thread_id, id);
create index item_comment_author on item_comment (author_id);
create index item_comment_deleted on item_comment (deleted);

create table comment_mention (
  comment_id bigint not null references item_comment (id) deferrable initially deferred,
  person_id bigint not null references person (id) deferrable initially deferred,
  primary key (comment_id, person_id)
);
create index comment_mention_person on comment_mention (person_id);

-- What a cooperation would rather say.
create table agreed_wording (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  avoided varchar(120) not null,
  folded varchar(120) not null,
  preferred varchar(200) not null,
  constraint agreed_wording_once unique (cooperation_id, folded)
);
