-- When everything that is known of a person was erased; what they did keeps their number.
alter table person add column erased_on timestamp;
