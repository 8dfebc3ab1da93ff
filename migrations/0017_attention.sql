-- What needs attention: kept in the row of each mailbox, and counted by its customer, so that the first page of an
-- administrator counts nothing.

-- What of the mailbox needs attention, as the sum of: 1 its PIN breaks the policy, 2 its notifications reach nobody,
-- 4 nobody owns it, 8 it uses what the plan leaves out. Nothing of an archived one does. Judged in the transaction of
-- every change; after a change of what it is judged by, as soon as `recount` comes to it.
alter table mailbox add column concerns bigint not null default 0 check (concerns between 0 and 15);

-- How many mailboxes of a customer have which. No check keeps them from falling below zero, because a server of the
-- version before, which does not know them, may move mailboxes while it is being replaced.
alter table customer add column weak_pins bigint not null default 0;
alter table customer add column unreached bigint not null default 0;
alter table customer add column unowned bigint not null default 0;
alter table customer add column beyond_plan bigint not null default 0;

-- What the lists behind the counts are read in. (Those without an owner are found by mailbox_by_owner.)
create index mailbox_of_weak_pin on mailbox (number, id) where (concerns & 1) <> 0;
create index mailbox_unreached on mailbox (number, id) where (concerns & 2) <> 0;
create index mailbox_beyond_plan on mailbox (number, id) where (concerns & 8) <> 0;

-- The customers whose mailboxes are judged anew, in slices by row; those up to `after_id` are done.
create table recount (
    customer_id  integer primary key references customer (id) on delete cascade,
    after_id     bigint  not null default 0
);
create index mailbox_by_customer on mailbox (customer_id, id);
insert into recount (customer_id) select id from customer;

-- How many changes history has of each customer and day (days since 1970, UTC); looking at something is none. Kept
-- for as long as the chart of them is.
create table change_day (
    customer_id  integer not null references customer (id) on delete cascade,
    day          bigint  not null,
    changes      bigint  not null,

    primary key (customer_id, day)
);
insert into change_day (customer_id, day, changes)
    select customer_id, at / 86400000, count(*) from history
    where customer_id is not null and action not in ('reveal_pin', 'view_panel')
        and at >= (select max(at) from history) - 2592000000
    group by customer_id, at / 86400000;

-- Sign-ins that failed: how often in each hour (since 1970), for which account and from where. Never what was typed:
-- the account is known by its row, and 0 where no user has the name. An hour has a limited number of rows; what is
-- beyond is counted together, without account and address.
create table sign_in_failure (
    hour      bigint  not null,
    user_id   bigint  not null,
    address   text    not null check (length(address) <= 64),
    -- The password was wrong, or there is no such user.
    failed    bigint  not null,
    -- Refused unheard, because there had been too many failures.
    throttled bigint  not null,
    last_at   bigint  not null,

    primary key (hour, user_id, address)
);
create index sign_in_failure_by_user on sign_in_failure (user_id, hour);
