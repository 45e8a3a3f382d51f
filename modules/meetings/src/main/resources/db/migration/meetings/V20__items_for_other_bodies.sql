-- From which item of another body's agenda a proposal comes, if that body has handed it on.
alter table item_proposal add column from_item bigint;
create index item_proposal_from on item_proposal (from_item);
