-- The version of the mailbox that a row was looked at with; 0: there was none. What somebody has changed between the
-- look and the import is not overwritten. Null: the row was looked at by a version of Mailroom before this one.
alter table import_row add column seen_version bigint;
