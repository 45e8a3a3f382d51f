-- Where in the tour somebody was last, so that it goes on there.
alter table introduction add column tour_at varchar(20);
