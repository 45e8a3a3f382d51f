-- Calendars that people take along in their own programs. Of the secret in the address only the hash is kept.
create table calendar_feed (
  id bigint not null primary key,
  version integer not null,
  token_hash varchar(64) not null,
  owner_id bigint not null references person (id) deferrable initially deferred,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  body_id bigint references body (id) deferrable initially deferred,
  created timestamp not null,
  fetched timestamp,
  constraint calendar_feed_token unique (token_hash)
);
create index calendar_feed_owner on calendar_feed (owner_id, cooperation_id, id);
create index calendar_feed_body on calendar_feed (body_id);
create index calendar_feed_cooperation on calendar_feed (cooperation_id);
