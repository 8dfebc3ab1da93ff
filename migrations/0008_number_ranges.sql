-- The numbers that a customer's new mailboxes get where a client does not choose one: the smallest of
-- this range that is free. Digits with their leading zeros, so both ends have equally many. A number
-- outside the range can still be chosen by hand.

alter table customer add column number_first text not null default '1000'
    check (length(number_first) between 3 and 18);
alter table customer add column number_last text not null default '9999'
    check (length(number_last) = length(number_first) and number_first <= number_last);
