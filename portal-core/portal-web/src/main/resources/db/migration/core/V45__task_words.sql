-- The title as it is compared, so that tasks are found by words in every database alike; the portal fills it at its next start.
alter table task add column title_folded varchar(600) not null default '';
