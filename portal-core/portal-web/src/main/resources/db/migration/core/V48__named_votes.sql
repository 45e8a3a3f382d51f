-- Whether the minutes of a body say who voted how.
alter table body add column named_votes boolean default false not null;
