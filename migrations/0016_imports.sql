-- Files of mailboxes on their way: read, looked at, and then applied by a batch. What is not applied is cleared
-- away after a day.

create table import (
    id           integer primary key,
    uuid         text    not null unique check (length(uuid) = 36),
    -- Who sent the file; null: the console. Nobody else sees it.
    user_id      integer references user_account (id) on delete cascade,
    -- Whose the rows are that name no customer.
    customer_id  integer not null references customer (id),
    file_name    text    not null,
    encoding     text    not null default '',
    delimiter    text    not null default '',
    -- The first row of the file, under seal like the others: a file without headings has a mailbox there.
    heading      blob,
    heading_key  text    not null default '',
    -- Which column of the file is which: names of columns as JSON, null where one is passed over.
    columns      text    not null default '[]',
    state        text    not null check (state in ('receiving', 'received', 'checking', 'checked', 'applied')),
    -- Raised by every check, so that one that was overtaken ends.
    round        bigint  not null default 0,
    -- How many rows there are, and of those that were looked at how many make a mailbox, change one, leave one
    -- as it is, or cannot be taken.
    total        bigint  not null default 0,
    creates      bigint  not null default 0,
    updates      bigint  not null default 0,
    sames        bigint  not null default 0,
    wrongs       bigint  not null default 0,
    -- What applies it.
    batch_id     integer references batch (id) on delete set null,
    changed_at   bigint  not null
);

create index import_by_user on import (user_id);

create table import_row (
    import_id  integer not null references import (id) on delete cascade,
    -- Its place among the rows, from 1.
    position   bigint  not null,
    -- The line of the file that it begins in.
    line       bigint  not null,
    -- Its cells as JSON, sealed for this import and place: until somebody has said which column is which, any of
    -- them may be a PIN.
    cells      blob    not null,
    cells_key  text    not null,
    -- What it was found to do; null: nobody has looked yet.
    verdict    text    check (verdict in ('create', 'update', 'same', 'wrong')),
    -- Which mailbox it means, to find two rows that mean the same.
    subject    text,
    -- What is wrong with it as JSON, sealed as the cells are.
    problems      blob,
    problems_key  text,

    primary key (import_id, position)
);

create index import_row_by_subject on import_row (import_id, subject);
create index import_row_by_verdict on import_row (import_id, verdict, position);
