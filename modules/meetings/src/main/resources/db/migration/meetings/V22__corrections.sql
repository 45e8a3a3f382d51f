-- What is right instead of what approved minutes say; once approved it makes a new edition of them, and neither is ever changed.
create table minutes_correction (
  id bigint not null primary key,
  version integer not null,
  minutes_id bigint not null references minutes (id) deferrable initially deferred,
  agenda_item_id bigint,
  words varchar(4000) not null,
  written_by bigint not null,
  written timestamp not null,
  approved_by bigint,
  approved timestamp,
  edition integer
);
create index minutes_correction_minutes on minutes_correction (minutes_id);
create index minutes_correction_writer on minutes_correction (written_by);
create index minutes_correction_approver on minutes_correction (approved_by);
create table minutes_edition (
  id bigint not null primary key,
  version integer not null,
  minutes_id bigint not null references minutes (id) deferrable initially deferred,
  edition integer not null,
  pdf ${bytes} not null,
  constraint minutes_edition_once unique (minutes_id, edition)
);
${derby}create trigger minutes_edition_not_changed after update on minutes_edition for each row insert into minutes_refusal values ('now');
${derby}create trigger minutes_edition_not_removed after delete on minutes_edition for each row insert into minutes_refusal values ('now');
${derby}create trigger minutes_correction_not_changed after update on minutes_correction referencing old as o for each row insert into minutes_refusal select 'now' from minutes m where m.id = o.minutes_id and o.edition is not null;
${derby}create trigger minutes_correction_not_removed after delete on minutes_correction referencing old as o for each row insert into minutes_refusal select 'now' from minutes m where m.id = o.minutes_id and o.edition is not null;
${postgres}create function minutes_correction_kept() returns trigger as 'begin if old.edition is not null then raise exception ''approved minutes are never changed or removed''; end if; if tg_op = ''DELETE'' then return old; end if; return new; end' language plpgsql;
${postgres}create trigger minutes_edition_kept before update or delete on minutes_edition for each row execute function minutes_document_kept();
${postgres}create trigger minutes_correction_kept before update or delete on minutes_correction for each row execute function minutes_correction_kept();
