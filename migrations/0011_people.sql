-- Customers that are suspended, users who are gone, links that set a password, and what tells a late
-- save from a timely one.

-- Of a suspended customer, and of those below it, nobody signs in and nothing changes.
alter table customer add column status text not null default 'active' check (status in ('active', 'suspended'));

-- Raised by every change; a save names the version it was made from.
alter table customer add column version bigint not null default 1;
alter table user_account add column version bigint not null default 1;
alter table rate_plan add column version bigint not null default 1;

create index customer_by_plan on customer (rate_plan_id);

-- The one link of a user that sets their password. It is gone once it was used.
create table invitation (
    user_id     integer primary key references user_account (id) on delete cascade,
    -- SHA-256 of what stands in the link, which is as random as a key.
    digest      blob    not null unique check (length(digest) = 32),
    created_at  bigint  not null,
    expires_at  bigint  not null,

    check (expires_at > created_at)
);
