-- Browser sessions, known by the SHA-256 of the id in the cookie: a copy of the database opens none of them.
-- `data` is JSON, `expires_at` milliseconds since 1970, UTC.
--
-- The table `session` of before knew the ids themselves, so it is emptied and everybody signs in again. It stays
-- for one release, for a server of the version before that is still running.

delete from session;

create table browser_session (
    digest      blob    primary key not null,
    data        text    not null,
    expires_at  bigint  not null
);

create index browser_session_by_expiry on browser_session (expires_at);

-- One row that the server writes once a second, to know whether writing works.

create table probe (
    id          integer primary key check (id = 1),
    written_at  bigint  not null
);
