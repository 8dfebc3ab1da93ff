-- Sessions of the browser, in the shape that the session store reads and writes: expiry_date holds
-- the date and time as the store's own text.

create table session (
    id           text    primary key not null,
    data         blob    not null,
    expiry_date  integer not null
);

create index session_by_expiry on session (expiry_date);
