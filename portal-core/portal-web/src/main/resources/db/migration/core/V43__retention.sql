-- For how long kinds of data are kept, where that is not what is usual, and what went last.
create table retention_period (
  id bigint not null primary key,
  version integer not null,
  rule_key varchar(80) not null,
  months integer not null,
  ran timestamp,
  removed bigint not null,
  constraint retention_period_once unique (rule_key)
);
