-- Drawn by chance for each new person: tells them from somebody else who is given the same number after an older backup has been
-- restored. Who was there before keeps 0, and nobody new has that.
alter table person add column mark integer default 0 not null;
