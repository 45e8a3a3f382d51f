create table login_session (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  started timestamp not null,
  last_used timestamp not null,
  browser varchar(20) not null,
  system_name varchar(20) not null,
  address varchar(30) not null
);
create index login_session_person on login_session (person_id);
create index login_session_started on login_session (started);

create table oidc_identity (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  issuer varchar(300) not null,
  subject varchar(255) not null,
  linked timestamp not null,
  constraint oidc_identity_subject unique (issuer, subject)
);
create index oidc_identity_person on oidc_identity (person_id);

create table oidc_role (
  id bigint not null primary key,
  version integer not null,
  person_id bigint not null references person (id) deferrable initially deferred,
  role_name varchar(30) not null,
  cooperation_id bigint references cooperation (id) deferrable initially deferred,
  partner_id bigint references partner (id) deferrable initially deferred,
  given timestamp not null
);
create index oidc_role_person on oidc_role (person_id);
