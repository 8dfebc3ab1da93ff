-- What every draft and every mailbox that is deleted looks for, without reading all there is.
create index draft_created on draft (created_at);
create index submission_mailbox on submission (mailbox_id);

-- Of which version the folded texts beside the others are. Another one than the row's, or null: written by a server of
-- the version before, which does not keep them; the program folds them when it starts.
alter table mailbox add column folded_version bigint;
alter table user_account add column folded_version bigint;
drop index mailbox_unfolded;
drop index user_unfolded;
create index mailbox_unfolded on mailbox (id) where folded_version is null or folded_version <> version;
create index user_unfolded on user_account (id) where folded_version is null or folded_version <> version;
