-- Whether a resolution that was found in writing says who was for it: as the body wanted it that day.
alter table resolution add column by_name boolean;
update resolution set by_name = false where procedure_id is not null;

${derby}create trigger written_names_not_changed after update of by_name on resolution for each row insert into minutes_refusal values ('now');
${postgres}create trigger written_names_kept before update of by_name on resolution for each row when (old.by_name is distinct from (new.by_name)) execute function minutes_document_kept();
