-- Changes of many mailboxes at once. A batch is made, counted without writing, and run in small slices, each
-- a transaction of its own; what has become of every item is written in the transaction of its slice, so a
-- server that is killed in the middle goes on with what is left.

create table batch (
    id            integer primary key,
    uuid          text    not null unique check (length(uuid) = 36),
    -- Who made it; null: the console. The batch goes on only while they are what they were then.
    user_id       integer references user_account (id),
    actor         text    not null,
    role          text    not null check (role in ('administrator', 'residential', 'user')),
    -- The maker's customer; null: the console's.
    customer_id   integer references customer (id),
    door          text    not null check (length(door) between 1 and 32),
    kind          text    not null check (kind in ('change', 'import', 'undo')),
    -- What is done to each item, as JSON; null while nobody has said it.
    deed          text,
    -- The batch that this one takes back.
    undoes        integer references batch (id),
    state         text    not null check (state in ('filling', 'counting', 'prepared', 'running', 'cancelled', 'finished')),
    -- Why it was cancelled, if nobody cancelled it.
    why           text,
    -- How many items there are, and what has become of them: while counting and when prepared, what would.
    total         bigint  not null default 0,
    changed       bigint  not null default 0,
    same          bigint  not null default 0,
    refused       bigint  not null default 0,
    made_at       bigint  not null,
    started_at    bigint,
    ended_at      bigint,
    -- When the list of new PINs was fetched, which can be done once.
    collected_at  bigint,

    check (changed + same + refused <= total),
    check (deed is not null or state in ('filling', 'cancelled')),
    check ((kind = 'undo') = (undoes is not null))
);

create index batch_by_customer on batch (customer_id, id);
create index batch_by_user on batch (user_id, id);
create index batch_by_undone on batch (undoes);

create table batch_item (
    batch_id      integer not null references batch (id) on delete cascade,
    position      bigint  not null,
    -- What it is done to; of a row of a file, once it is known.
    mailbox_id    integer references mailbox (id) on delete set null,
    -- The values of a row of a file by the names of fields, as JSON. Its PIN is sealed for this batch and
    -- position, and gone once the row is done.
    row           text,
    pin_sealed    blob,
    pin_key       text,
    outcome       text    not null default 'waiting' check (outcome in ('waiting', 'changed', 'same', 'refused')),
    -- Why it was refused: a word for programs and a sentence for people.
    code          text,
    note          text,

    primary key (batch_id, position),
    check ((pin_sealed is null) = (pin_key is null)),
    check ((outcome = 'refused') = (code is not null and note is not null))
);

-- The next items, and the refused ones.
create index batch_item_by_outcome on batch_item (batch_id, outcome, position);

-- As part of which batch something was done.
alter table history add column batch_id integer references batch (id);
create index history_by_batch on history (batch_id, subject_id) where batch_id is not null;
