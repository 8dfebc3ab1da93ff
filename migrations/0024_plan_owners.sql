-- A rate plan belongs to a customer. That customer and those below it use it; administrators of it, or above it,
-- change it. Names are told apart for each owner.
--
-- Until now plans belonged to the whole system. One that is used under several roots of the tree is copied, so that
-- each root has its own, with the same name and terms; one that nobody uses goes to every root, which all could
-- have chosen it.

-- SQLite has no other way to take away "unique" than making the table anew. The references to it are looked at
-- once all is done.
pragma defer_foreign_keys = on;

create table plan_root as
    with recursive under (id, root_id) as (
        select id, id from customer where parent_id is null
        union all
        select customer.id, under.root_id from customer join under on customer.parent_id = under.id)
    select id, root_id from under;

-- Which plan goes to which root, and what its row is called there. The first root keeps the row.
create table plan_copy as
    with wanted (plan_id, root_id) as (
        select distinct customer.rate_plan_id, plan_root.root_id
        from customer join plan_root on plan_root.id = customer.id
        union
        select rate_plan.id, root.id
        from rate_plan join customer as root on root.parent_id is null
        where rate_plan.id not in (select rate_plan_id from customer)),
    counted (plan_id, root_id, nth) as (
        select plan_id, root_id, row_number() over (partition by plan_id order by root_id) from wanted)
    select plan_id, root_id, plan_id as id from counted where nth = 1
    union all
    select plan_id, root_id,
           (select max(id) from rate_plan) + row_number() over (order by plan_id, root_id)
    from counted where nth > 1;

create table plan_before as select * from rate_plan;

drop table rate_plan;

create table rate_plan (
    id                   integer primary key,
    -- A new root and its first plan need each other, so the reference is looked at when both are there.
    owner_id             integer not null references customer (id) deferrable initially deferred,
    name                 text    not null check (length(name) between 1 and 64),
    -- How many boxes that are not archived one customer may have; null: as many as they like.
    max_mailboxes        integer check (max_mailboxes >= 0),
    transcription        boolean not null check (transcription in (true, false)),
    fax                  boolean not null check (fax in (true, false)),
    text_notices         boolean not null check (text_notices in (true, false)),
    notification_calls   boolean not null check (notification_calls in (true, false)),
    recordings_by_email  boolean not null check (recordings_by_email in (true, false)),
    -- Raised by every change.
    version              bigint  not null default 1,

    unique (owner_id, name)
);

insert into rate_plan (id, owner_id, name, max_mailboxes, transcription, fax, text_notices, notification_calls,
                       recordings_by_email, version)
select plan_copy.id, plan_copy.root_id, name, max_mailboxes, transcription, fax, text_notices, notification_calls,
       recordings_by_email, version
from plan_copy join plan_before on plan_before.id = plan_copy.plan_id
order by plan_copy.id;

update customer set rate_plan_id = (
    select plan_copy.id
    from plan_root join plan_copy on plan_copy.root_id = plan_root.root_id
    where plan_root.id = customer.id and plan_copy.plan_id = customer.rate_plan_id);

-- What became of a plan is told where whoever did it is, so that no root reads who works for another. What the
-- command line did is told to the first.
update history
set customer_id = coalesce(
        (select plan_root.root_id
         from user_account join plan_root on plan_root.id = user_account.customer_id
         where user_account.id = history.user_id),
        (select min(root_id) from plan_copy where plan_id = history.subject_id))
where subject = 'plan';

update history
set subject_id = (
    select id from plan_copy where plan_id = history.subject_id and root_id = history.customer_id)
where subject = 'plan'
  and exists (select 1 from plan_copy where plan_id = history.subject_id and root_id = history.customer_id);

drop table plan_before;
drop table plan_copy;
drop table plan_root;
