-- Which files go with a mail; they are made when it leaves.
alter table outbox_mail add column files varchar(60);
