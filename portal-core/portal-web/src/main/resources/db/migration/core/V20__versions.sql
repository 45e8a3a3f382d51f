-- Versions are written once, and the database refuses to change or remove them. People are named by their numbers only.
create table item_version (
  id bigint not null primary key,
  version integer not null,
  item_module varchar(20) not null,
  item_type varchar(40) not null,
  item_id varchar(60) not null,
  number_of_item integer not null,
  version_name varchar(100) not null,
  frozen boolean not null,
  content_hash varchar(64) not null,
  corrects_id bigint references item_version (id) deferrable initially deferred,
  reason varchar(2000) not null,
  kept_by bigint,
  kept_at timestamp not null,
  constraint item_version_number unique (item_module, item_type, item_id, number_of_item)
);
create table item_version_part (
  id bigint not null primary key,
  version integer not null,
  version_id bigint not null references item_version (id) deferrable initially deferred,
  place integer not null,
  part_key varchar(60) not null,
  part_text ${clob} not null,
  constraint item_version_part_place unique (version_id, place)
);
${derby}create table version_refusal (allowed varchar(5) not null, constraint versions_are_never_changed_or_removed check (allowed = 'never'));
${derby}create trigger item_version_not_changed after update on item_version for each row insert into version_refusal values ('now');
${derby}create trigger item_version_not_removed after delete on item_version for each row insert into version_refusal values ('now');
${derby}create trigger item_version_part_not_changed after update on item_version_part for each row insert into version_refusal values ('now');
${derby}create trigger item_version_part_not_removed after delete on item_version_part for each row insert into version_refusal values ('now');
${postgres}create function version_refusal() returns trigger as 'begin raise exception ''versions are never changed or removed''; end' language plpgsql;
${postgres}create trigger item_version_kept before update or delete or truncate on item_version for each statement execute function version_refusal();
${postgres}create trigger item_version_part_kept before update or delete or truncate on item_version_part for each statement execute function version_refusal();
