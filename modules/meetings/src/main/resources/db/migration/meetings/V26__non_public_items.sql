-- Items about which only the body itself reads; and what approved minutes say of their items is never changed or removed.
alter table agenda_item add column non_public boolean not null default false;
alter table item_proposal add column non_public boolean not null default false;
alter table told_item add column non_public boolean not null default false;

${derby}create trigger agenda_item_not_changed after update on agenda_item referencing old as o new as n for each row insert into minutes_refusal select 'now' from minutes m where m.meeting_id = o.meeting_id and m.state = 'APPROVED' and (o.title <> n.title or o.item_position <> n.item_position or o.meeting_id <> n.meeting_id or o.non_public <> n.non_public);
${derby}create trigger agenda_item_not_removed after delete on agenda_item referencing old as o for each row insert into minutes_refusal select 'now' from minutes m where m.meeting_id = o.meeting_id and m.state = 'APPROVED';
${postgres}create function agenda_item_kept() returns trigger as 'begin if exists (select 1 from minutes m where m.meeting_id = old.meeting_id and m.state = ''APPROVED'') and (tg_op = ''DELETE'' or (old.title, old.item_position, old.meeting_id, old.non_public) is distinct from (new.title, new.item_position, new.meeting_id, new.non_public)) then raise exception ''approved minutes are never changed or removed''; end if; if tg_op = ''DELETE'' then return old; end if; return new; end' language plpgsql set search_path from current;
${postgres}create trigger agenda_item_kept before update or delete on agenda_item for each row execute function agenda_item_kept();
