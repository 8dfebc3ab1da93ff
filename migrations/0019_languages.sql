-- In which language Mailroom speaks to somebody.

-- A BCP 47 tag, of those that Mailroom has; null: as the browser asks.
alter table user_account add column language text;
