-- What people search for in every script, and exits that lead nowhere.

-- Texts as they are searched: folded by the program, which knows the case and the compatibility forms of every script.
-- Null: not folded yet, by a server of the version before; the program does so when it starts. (mailbox.name_key is
-- what a name is sorted by, too.)
alter table mailbox add column description_key text;
alter table mailbox add column pager_key text;
alter table recipient add column address_key text;
alter table user_account add column username_key text;
alter table user_account add column name_key text;
alter table user_account add column email_key text;

-- What is still to be folded; empty but for the first start after this change.
create index mailbox_unfolded on mailbox (id) where description_key is null;
create index recipient_unfolded on recipient (mailbox_id, position) where address_key is null;
create index user_unfolded on user_account (id) where name_key is null;

-- The names of sounds are told apart by the same folding from now on.
update sound set name_key = null;

-- Whether pressing 0 leads to a mailbox that the customer does not have, that is archived, or that is this one. Kept
-- as `concerns` are, whose check has no room for another.
alter table mailbox add column dead_exit boolean not null default false check (dead_exit in (true, false));
alter table customer add column dead_exits bigint not null default 0;
create index mailbox_of_dead_exit on mailbox (number, id) where dead_exit;

-- Which mailboxes lead callers to a number.
create index mailbox_by_exit on mailbox (customer_id, exit_number) where exit_kind = 'mailbox';

-- What somebody may not have meant of what was done to an item of a batch, as JSON; null: nothing.
alter table batch_item add column warnings text;

-- All mailboxes are judged anew.
update recount set after_id = 0;
insert into recount (customer_id) select id from customer where id not in (select customer_id from recount);
