-- How Mailroom looks to each person, and lists of mailboxes that somebody has named.

create table saved_view (
    id             integer primary key,
    -- Who made it.
    user_id        integer not null references user_account (id),
    -- Whose it is once it is shared: everybody sees it then who sees this customer.
    customer_id    integer not null references customer (id),
    name           text    not null check (length(name) between 1 and 64),
    -- By which names are told apart and sorted: folded by the program, which knows every script.
    name_key       text    not null,
    shared         boolean not null check (shared in (true, false)),
    -- Filters, search, order, columns and density, as the list's address has them.
    list           text    not null check (length(list) <= 4096),
    updated_at     bigint  not null
);

create unique index saved_view_by_user on saved_view (user_id, name_key) where not shared;
create unique index saved_view_by_customer on saved_view (customer_id, name_key) where shared;

-- A person without a row has changed nothing.
create table preference (
    user_id        integer primary key references user_account (id) on delete cascade,
    density        text    not null check (density in ('comfortable', 'compact')),
    -- The columns of the list of mailboxes beside number and name, in their order, with dots between them.
    -- Null: those that everybody has.
    columns        text,
    page_size      integer not null check (page_size in (25, 50, 100)),
    -- An IANA name; null: as the browser says.
    timezone       text,
    -- Whether single keys do something.
    shortcuts      boolean not null check (shortcuts in (true, false)),
    -- The view that the list begins with.
    default_view   integer references saved_view (id) on delete set null
);

create index preference_by_view on preference (default_view);
