-- Every change of whatever Mailroom keeps, written in the transaction that makes it.
-- `before` and `after` are JSON objects from field name to value; no PIN, password or token is ever
-- among them.

create table history (
    id            integer primary key,
    -- What was changed. A row stays when its subject is gone, so the id is no foreign key, and the name
    -- is as it was then.
    subject       text    not null check (subject in ('mailbox', 'customer', 'user', 'plan', 'sound', 'token')),
    subject_id    bigint  not null,
    subject_name  text    not null,
    -- Whose it was after the change; null: it belongs to the whole system, as rate plans do.
    customer_id   integer references customer (id),
    at            bigint  not null,
    -- The user may be gone one day; the name they had stays.
    user_id       integer references user_account (id) on delete set null,
    actor         text    not null,
    door          text    not null check (length(door) between 1 and 32),
    action        text    not null check (action in ('create', 'update', 'archive', 'restore', 'revert', 'reveal_pin',
                                                     'delete', 'replace', 'invite', 'password', 'remove', 'revoke',
                                                     'sign_out', 'view_panel')),
    -- The subject's version after the change, where it has one.
    version       bigint,
    before        text,
    after         text,

    check (subject <> 'mailbox' or version is not null)
);

create index history_by_subject on history (subject, subject_id, id);
create index history_by_customer on history (customer_id, id);
