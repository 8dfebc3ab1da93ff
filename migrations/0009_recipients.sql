-- When an address was added to a mailbox, and when its spelling last changed: milliseconds since 1970,
-- UTC. Null: as long ago as the mailbox itself (also for the rows of a server of the version before).

alter table recipient add column created_at bigint;
alter table recipient add column updated_at bigint;
