-- People who sign in. A user name is unique in the whole system, because one of the APIs
-- names no customer when it signs in.

create table user_account (
    id             integer primary key,
    customer_id    integer not null references customer (id),
    -- Kept in lower case by the domain, so that it is unique whatever the case typed.
    username       text    not null unique check (length(username) between 1 and 64),
    name           text    not null check (length(name) between 1 and 64),
    email          text    check (length(email) <= 254),
    role           text    not null check (role in ('administrator', 'residential', 'user')),
    -- gone: nobody signs in any more; the row stays, because history names it.
    status         text    not null default 'active' check (status in ('active', 'suspended', 'gone')),
    -- A PHC string: argon2id with its parameters and salt. Empty: none was set yet, so none is right.
    password_hash  text    not null,
    -- Raised by "sign out everywhere" and by a password change; a session of an older epoch is dead.
    session_epoch  integer not null default 0,
    created_at     bigint  not null,
    updated_at     bigint  not null,

    -- What lets a mailbox demand that its owner is of its own customer.
    unique (customer_id, id)
);
