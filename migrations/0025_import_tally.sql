-- What is to be told of the rows of a file though they can be taken, by kind: how many rows, and the first of their
-- lines, as JSON. Nothing that stands in a cell is in it.
alter table import add column tally text not null default '[]';
