-- Who runs what goes on by itself, what a table gives and takes of numbers, and what is told of its rows.

-- A batch is run by one task of one process, which says anew with every slice until when it is to be counted on. What
-- nobody runs any more, because a server ended or a command was killed, is found by this.
alter table batch add column runner text;
alter table batch add column runner_until bigint;
create index batch_by_runner on batch (runner_until) where state in ('counting', 'running');

-- Items of one ring pass their numbers round and are done at once. `pin_sealed` of a row that is to be all or nothing
-- with the others is the PIN that its mailbox had, until the batch is over.
alter table batch_item add column ring bigint;
-- A mailbox that is deleted is looked for here.
create index batch_item_by_mailbox on batch_item (mailbox_id) where mailbox_id is not null;

-- Until when the process that receives or checks a file is to be counted on.
alter table import add column runner_until bigint;
-- Rows of which there is something to be told though they can be taken.
alter table import add column warned bigint not null default 0;

-- The place of the row that names the columns; what stands before it is a title. 0: it is not among the rows.
alter table import add column head bigint not null default 0;

-- How many rows of the file have to be done before this one, and the ring that it belongs to.
alter table import_row add column step bigint not null default 0;
alter table import_row add column ring bigint;
-- What is to be told of it, as JSON, sealed as the cells are.
alter table import_row add column warnings blob;
alter table import_row add column warnings_key text;
