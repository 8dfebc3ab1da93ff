-- Where somebody is signed in: what the user is shown of each session, and can end from another one.
-- The session itself lies in the session store and names its row here; without the row it is dead.

create table login (
    id         text    primary key not null check (length(id) = 36),
    user_id    integer not null references user_account (id) on delete cascade,
    -- Dead as soon as the user's epoch is another: after a new password or "sign out everywhere".
    epoch      integer not null,
    since      bigint  not null,
    -- Give or take a minute.
    seen       bigint  not null,
    -- The network address and the browser's own name, as they were at sign-in.
    address    text    not null check (length(address) <= 64),
    agent      text    not null check (length(agent) <= 512)
);

create index login_by_user on login (user_id, seen);
create index login_by_seen on login (seen);
