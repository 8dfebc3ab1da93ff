-- What pages of the whole history and of the sounds are found by.

-- Every page of the history is latest first, from a moment on. The three differ in what they begin with,
-- because what is asked for may be everybody's, one customer's or one person's. All that the filters ask
-- about stands in each, so a page that passes over many entries reads the index alone, and only the
-- entries that it shows whole.
create index history_by_time on history (at, id, customer_id, subject, subject_id, action, door, user_id);
create index history_by_owner on history (customer_id, at, id, subject, subject_id, action, door, user_id);
create index history_by_user on history (user_id, at, id, customer_id, subject, subject_id, action, door);
drop index history_by_customer;

-- What the name of a sound is known by and sorted by: folded by the program, which knows every script.
-- Null: a server of the version before made it; the program fills it in when it starts.
alter table sound add column name_key text;
create unique index sound_by_key on sound (customer_id, name_key);
drop index sound_by_customer;
