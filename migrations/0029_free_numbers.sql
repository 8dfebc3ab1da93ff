-- Every number of the customer's range below this one is taken. Null: nothing is known of them. It saves looking at all
-- of them again for each mailbox that is created without a number.
alter table customer add column free_from text;
