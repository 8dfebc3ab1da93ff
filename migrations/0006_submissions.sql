-- A form carries a key of its own. The first submission to use it creates the mailbox; every
-- later one (a double click, a retry) is answered with what the first one made.

create table submission (
    key          text    primary key not null check (length(key) between 16 and 64),
    user_id      integer not null references user_account (id) on delete cascade,
    mailbox_id   integer not null references mailbox (id) on delete cascade,
    created_at   bigint  not null
);
