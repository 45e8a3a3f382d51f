-- Who has last changed a contact, confirmed it or asked about it: told to whoever writes at the same time.
alter table contact add column touched_by bigint references person (id) deferrable initially deferred;
