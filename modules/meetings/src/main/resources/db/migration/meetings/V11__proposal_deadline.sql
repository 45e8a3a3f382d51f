-- Until when members propose items for a meeting; nothing for as long as its agenda can be changed.
alter table meeting add column proposals_until date;
