-- Every change of a mailbox, written in the transaction that makes it.
-- `before` and `after` are JSON objects from field name to value; a PIN is never among them.

create table history (
    id           integer primary key,
    mailbox_id   integer not null references mailbox (id) on delete cascade,
    customer_id  integer not null references customer (id),
    at           bigint  not null,
    -- The user may be gone one day; the name they had stays.
    user_id      integer references user_account (id) on delete set null,
    actor        text    not null,
    door         text    not null check (door in ('browser', 'command', 'enswitch', 'yay', 'portsip', 'import')),
    action       text    not null check (action in ('create', 'update', 'archive', 'restore', 'revert', 'reveal_pin')),
    -- The mailbox's version after the change.
    version      bigint  not null,
    before       text,
    after        text
);

create index history_by_mailbox on history (mailbox_id, id);
create index history_by_customer on history (customer_id, id);
