-- What waits for the next page of a session: a form that was refused, with what was typed, or what is shown once, such
-- as a new token. It lies sealed, and bound to its session, for ten minutes.
create table draft (
    -- Addresses name it.
    id         text    primary key not null check (length(id) = 32),
    -- Which session, or which browser in which nobody is signed in.
    owner      text    not null check (length(owner) between 1 and 80),
    -- None: nobody was signed in.
    user_id    integer references user_account (id) on delete cascade,
    -- Whether the first page that shows it takes it.
    once       boolean not null,
    sealed     blob    not null check (length(sealed) <= 400000),
    -- The key of the seal.
    key_id     text    not null,
    created_at bigint  not null,
    expires_at bigint  not null
);

create index draft_owner on draft (owner, created_at);
create index draft_expires on draft (expires_at);
create index draft_user on draft (user_id);

-- A form that makes something carries a key of its own. The first submission of the same form with the same content
-- makes it; every later one is answered with what the first one made. Those of mailboxes are in `submission`.
create table form_key (
    -- A digest of the key, its user and what the form holds.
    digest     text    primary key not null check (length(digest) = 64),
    user_id    integer not null references user_account (id) on delete cascade,
    -- What addresses call what was made.
    made       text    not null check (length(made) between 1 and 64),
    created_at bigint  not null
);

create index form_key_created on form_key (created_at);
create index form_key_user on form_key (user_id);
