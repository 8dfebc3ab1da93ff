-- Bearer tokens of scripts, and which APIs a customer may not use.

-- The names of the APIs that refuse the customer's users as if their credentials were wrong, with commas
-- between. What is not named is on, so an API that is new is on for everybody.
alter table customer add column apis_off text not null default '';

create table api_token (
    id             integer primary key,
    -- On whose behalf its bearer acts: never with more rights than this user has at that moment.
    user_id        integer not null references user_account (id) on delete cascade,
    -- made: by a person, for a script. access and refresh: the pair that a sign-in by an API gives out.
    kind           text    not null check (kind in ('made', 'access', 'refresh')),
    name           text    not null check (length(name) between 1 and 64),
    -- The token's first characters, by which people recognise it. The token itself is nowhere.
    prefix         text    not null check (length(prefix) = 10),
    -- SHA-256 of the token, which is as random as a key: nothing slower is needed.
    digest         blob    not null unique check (length(digest) = 32),

    -- The names of the APIs that it opens, with commas between.
    apis           text    not null check (length(apis) > 0),
    -- What it may do besides reading, as far as the user may.
    writes         boolean not null check (writes in (true, false)),
    reads_pins     boolean not null check (reads_pins in (true, false)),

    -- A pair is dead as soon as the user's epoch is another: after a new password or "sign out everywhere".
    session_epoch  integer,
    -- The same for every pair that descends from one sign-in, so that all of them can be ended at once.
    family         text    check (length(family) = 36),

    created_at     bigint  not null,
    -- The name of who made it, as it was then, and who that was; null: the console.
    created_by     integer references user_account (id) on delete set null,
    creator        text    not null,
    expires_at     bigint  not null,
    -- Give or take a minute.
    last_used_at   bigint,
    revoked_at     bigint,
    -- The name of who revoked it.
    revoker        text,

    check (expires_at > created_at),
    check ((kind = 'made') = (session_epoch is null)),
    check ((kind = 'made') = (family is null)),
    check ((revoked_at is null) = (revoker is null))
);

create index api_token_by_user on api_token (user_id, id);
create index api_token_by_family on api_token (family);
create index api_token_by_expiry on api_token (expires_at);
