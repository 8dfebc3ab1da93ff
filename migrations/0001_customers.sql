-- Customers are the tenants of the phone system. They form a tree: a reseller above, its clients below.
-- A rate plan says what a customer has bought. Plans belong to the whole system.

create table rate_plan (
    id                   integer primary key,
    name                 text    not null unique check (length(name) between 1 and 64),
    -- How many boxes that are not archived one customer may have; null: as many as they like.
    max_mailboxes        integer check (max_mailboxes >= 0),
    transcription        boolean not null check (transcription in (true, false)),
    fax                  boolean not null check (fax in (true, false)),
    text_notices         boolean not null check (text_notices in (true, false)),
    notification_calls   boolean not null check (notification_calls in (true, false)),
    recordings_by_email  boolean not null check (recordings_by_email in (true, false))
);

create table customer (
    id                    integer primary key,
    parent_id             integer references customer (id),
    slug                  text    not null unique
                                  check (length(slug) between 1 and 64),
    name                  text    not null check (length(name) between 1 and 64),
    rate_plan_id          integer not null references rate_plan (id),
    -- What a new mailbox starts with.
    language              text    not null,
    timezone              text    not null,
    -- The PIN policy. The three presets (strict, four-digit, any) are values of these columns.
    pin_shortest          integer not null check (pin_shortest between 1 and 64),
    pin_longest           integer not null check (pin_longest between 1 and 64),
    pin_forbid_repeats    boolean not null check (pin_forbid_repeats in (true, false)),
    pin_forbid_sequences  boolean not null check (pin_forbid_sequences in (true, false)),
    pin_forbid_number     boolean not null check (pin_forbid_number in (true, false)),
    -- Boxes that are not archived. Kept in the transaction that adds or archives one, so that
    -- no page and no plan check ever waits for a count.
    active_mailboxes      integer not null default 0 check (active_mailboxes >= 0),
    created_at            bigint  not null,

    check (pin_shortest <= pin_longest),
    check (parent_id <> id)
);

create index customer_by_parent on customer (parent_id);
