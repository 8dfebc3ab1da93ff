-- What every draft and every mailbox that is deleted looks for, without reading all there is.
create index draft_created on draft (created_at);
create index submission_mailbox on submission (mailbox_id);
