-- The owners of entries are asked by a date whether these are still right.

create table campaign (
  id bigint not null primary key,
  version integer not null,
  cooperation_id bigint not null references cooperation (id) deferrable initially deferred,
  kind varchar(40) not null,
  short_key varchar(20) not null,
  title varchar(200) not null,
  started_by bigint not null references person (id) deferrable initially deferred,
  started timestamp not null,
  last_day date not null,
  state varchar(10) not null,
  ended timestamp,
  job_id bigint,
  constraint campaign_key unique (cooperation_id, kind, short_key)
);
create index campaign_state on campaign (state, id);

create table campaign_entry (
  id bigint not null primary key,
  version integer not null,
  campaign_id bigint not null references campaign (id) deferrable initially deferred,
  item_module varchar(20) not null,
  item_type varchar(40) not null,
  item_id varchar(60) not null,
  item_name varchar(200) not null,
  partner_id bigint not null references partner (id) deferrable initially deferred,
  owner_id bigint references person (id) deferrable initially deferred,
  asked_id bigint references person (id) deferrable initially deferred,
  asked_on date,
  state varchar(10) not null,
  answered_by bigint references person (id) deferrable initially deferred,
  answered_for bigint references person (id) deferrable initially deferred,
  answered_at timestamp,
  answered_way varchar(10),
  constraint campaign_entry_item unique (campaign_id, item_module, item_type, item_id)
);
create index campaign_entry_open on campaign_entry (item_module, item_type, item_id, state);
create index campaign_entry_owner on campaign_entry (owner_id, state);
create index campaign_entry_asked on campaign_entry (asked_id, state);
create index campaign_entry_state on campaign_entry (campaign_id, state, id);
