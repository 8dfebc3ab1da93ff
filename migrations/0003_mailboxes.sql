-- Mailboxes, and what hangs on them. Each column is a field of the domain and carries its name.
-- The checks repeat the domain's limits, so that no other program can store what Mailroom could not read.
-- Times are milliseconds since 1970, UTC.

create table sound (
    id           integer primary key,
    uuid         text    not null unique check (length(uuid) = 36),
    customer_id  integer not null references customer (id),
    name         text    not null check (length(name) between 1 and 64),
    created_at   bigint  not null,

    unique (customer_id, id)
);

create table mailbox (
    id                  integer primary key,
    uuid                text    not null unique check (length(uuid) = 36),
    customer_id         integer not null references customer (id),
    number              text    not null check (length(number) between 3 and 64),
    name                text    not null check (length(name) between 1 and 64),
    -- What the name is sorted by: folded by the program, which knows every script.
    name_key            text    not null,
    description         text    not null check (length(description) <= 255),

    -- The PIN, sealed for exactly this customer and mailbox, and the id of the key that opens it.
    pin_sealed          blob    not null,
    pin_key             text    not null,
    pin_required        boolean not null check (pin_required in (true, false)),

    owner_id            integer,
    language            text    not null check (length(language) between 1 and 64),
    timezone            text    not null check (length(timezone) between 1 and 64),
    greeting_id         integer,
    temporary_greeting  boolean not null check (temporary_greeting in (true, false)),
    beep                boolean not null check (beep in (true, false)),
    play_order          text    not null check (play_order in ('oldest', 'newest')),
    announce_envelope   boolean not null check (announce_envelope in (true, false)),
    announce_caller     boolean not null check (announce_caller in (true, false)),
    announce_duration   boolean not null check (announce_duration in (true, false)),
    announce_time       text    not null check (announce_time in ('off', '12-hour', '24-hour')),

    exit_kind           text    not null check (exit_kind in ('hangup', 'phone', 'forward', 'sipuri', 'mailbox', 'queue', 'huntgroup', 'menu', 'peer')),
    exit_number         text    not null,
    -- Empty: unknown.
    caller_id           text    not null check (length(caller_id) <= 32),

    owner_email         text    not null check (owner_email in ('off', 'notice', 'recording')),
    notify_recipients   boolean not null check (notify_recipients in (true, false)),
    pager               text    not null check (length(pager) <= 254),
    pager_attach        boolean not null check (pager_attach in (true, false)),
    notify_for          text    not null check (notify_for in ('none', 'voicemail', 'fax', 'text', 'voicemail_fax', 'all')),
    owner_text          boolean not null check (owner_text in (true, false)),
    notify_call         text    not null check (length(notify_call) <= 32),
    notify_call_opens   text    not null check (notify_call_opens in ('voicemailbox', 'voicemailboxpin', 'voicemaillogin')),
    delete_after_email  boolean not null check (delete_after_email in (true, false)),
    transcribe          boolean not null check (transcribe in (true, false)),
    panel               boolean not null check (panel in (true, false)),

    -- Raised by every change; a save names the version it was made from.
    version             bigint  not null default 1,
    created_at          bigint  not null,
    updated_at          bigint  not null,
    archived_at         bigint,

    -- An archived box keeps its number until it is purged, so this holds for those too.
    unique (customer_id, number),
    foreign key (customer_id, owner_id) references user_account (customer_id, id),
    foreign key (customer_id, greeting_id) references sound (customer_id, id),
    check ((exit_kind = 'hangup') = (exit_number = '')),
    check (pager <> '' or not pager_attach)
);

-- One index for each order in which the list can be read.
create index mailbox_by_number on mailbox (number, id);
create index mailbox_by_name on mailbox (name_key, id);
create index mailbox_by_updated on mailbox (updated_at, id);
create index mailbox_by_customer_updated on mailbox (customer_id, updated_at, id);
create index mailbox_by_owner on mailbox (owner_id);

create table recipient (
    mailbox_id  integer not null references mailbox (id) on delete cascade,
    position    integer not null check (position between 1 and 15),
    address     text    not null check (length(address) between 3 and 254),

    primary key (mailbox_id, position),
    unique (mailbox_id, address)
);
