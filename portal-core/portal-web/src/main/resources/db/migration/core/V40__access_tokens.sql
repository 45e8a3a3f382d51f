-- Keys with which programs act for a person. Of the secret only the hash is kept.
create table access_token (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  name varchar(80) not null,
  token_hash varchar(64) not null,
  scopes varchar(200) not null,
  created timestamp not null,
  last_day date not null,
  last_used date,
  refused_on date,
  shown_elsewhere boolean not null,
  constraint access_token_hash unique (token_hash)
);
create index access_token_person on access_token (person_id, id);
