-- What a sound is heard of, and who made it. A sound of a server of the version before has none of it
-- and cannot be played until it is replaced.

-- Milliseconds.
alter table sound add column duration bigint check (duration between 1000 and 300000);
-- What the original is, by its content.
alter table sound add column kind text check (kind in ('wav', 'mp3'));
-- Bytes of the original.
alter table sound add column size bigint check (size between 1 and 10485760);
-- SHA-256 of the original.
alter table sound add column digest blob check (length(digest) = 32);
-- Who made it, and their name as it was then; null: a server of the version before, or the console.
alter table sound add column created_by bigint references user_account (id) on delete set null;
alter table sound add column creator text;
alter table sound add column updated_at bigint;
-- Raised by every change.
alter table sound add column version bigint not null default 1;

-- The bytes, apart from the sounds, so that no list reads past them; in the database, so that a backup is
-- one file and a sound is replaced in the transaction that records it.
create table sound_data (
    sound_id  integer primary key references sound (id) on delete cascade,
    -- What phones play: WAV, 8 kHz, one channel, 16 bits.
    phone     blob    not null check (length(phone) between 44 and 4800044),
    -- As it was sent.
    original  blob    not null check (length(original) between 1 and 10485760)
);

create index sound_by_customer on sound (customer_id, name, id);
-- Which mailboxes play a sound, and whether any does when it is to be deleted.
create index mailbox_by_greeting on mailbox (greeting_id, customer_id);
