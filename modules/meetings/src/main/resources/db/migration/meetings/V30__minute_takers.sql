-- Who writes the minutes of this meeting, besides chair and secretary.
alter table meeting add column minute_taker_id bigint;
create index meeting_minute_taker on meeting (minute_taker_id);
