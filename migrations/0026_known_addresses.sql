-- From where each user has signed in, so that an attack on an account keeps its own user out no more after a restart
-- than before it. Forgotten when nobody has signed in from there for a long time.

create table known_address (
    user_id    integer not null references user_account (id) on delete cascade,
    -- The part of a network address that one subscriber holds.
    address    text    not null check (length(address) between 2 and 64),
    -- When the user last signed in from there, give or take a day.
    last_at    bigint  not null,
    primary key (user_id, address)
);

create index known_address_by_time on known_address (last_at);
