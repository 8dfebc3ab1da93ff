# Bulk changes: changes of many mailboxes at the same time.

# Title of the page.
batches-title = Bulk changes
batches-about = Changes to many mailboxes at the same time. Each can be undone as a whole, except new PINs.
# Link to the next page.
batches-older = Older changes
# Where there are none.
batches-none = No bulk changes yet
batches-none-hint = Select mailboxes in the list, then choose an action.
# Column heads.
batches-change = Change
batches-changed = Changed
batches-status = Status
batches-by = Changed by
batches-date = Date
# In the column “Changed”, in mailboxes.
batches-progress = { $done } of { $total }
# In the column “Status”.
batches-status-incomplete = Incomplete
batches-status-checking = Checking
batches-status-prepared = Awaiting confirmation
batches-status-running = Running
batches-status-canceled = Canceled
batches-status-finished = Done
batches-status-some-refused = { $count ->
    [one] Done, { $count } failed
   *[other] Done, { $count } failed
}

# What a bulk change does, as a title and a link.
batches-describe-nothing = No action chosen
batches-describe-no-owner = Owner: none
batches-describe-owner = Owner: { $name }
batches-describe-owner-hidden = Owner: not visible to you
# $field is the name of a field.
batches-describe-value = { $field }: { $value }
batches-describe-pins = New PINs
batches-describe-undo = Undo
batches-describe-import = File import

# The page of a bulk change. The first two are titles; $what is one of the messages above.
batches-bulk-change = Bulk change
batches-undo-of = Undo of “{ $what }”
batches-mailboxes = { $count ->
    [one] 1 mailbox
   *[other] { $count } mailboxes
}
batches-checking = Checking each mailbox. Nothing has been changed yet.
batches-running = You can leave this page; the change continues.
# Buttons.
batches-cancel = Cancel
batches-stop = Stop
batches-canceled = Canceled. Nothing was changed.
# Hint above the button “Preview changes”.
batches-next = You can review the changes before they are applied.
batches-preview = Preview changes
batches-language-hint = Enter part of the name, such as German, and choose it from the list, or enter a tag such as en-US.
batches-other-customers = Only mailboxes of the owner’s customer will be changed.
# First option of a select.
batches-choose-owner = Choose an owner

# Why nothing was done.
batches-nothing-selected = Select at least one mailbox.
batches-too-many = Select at most { $most } mailboxes. Use a filter to narrow the list.
batches-wrong-count = Enter { $count }, the number of mailboxes to archive.
batches-finished = This bulk change has finished, or someone changed it in the meantime. Reload the page.
batches-already-undone = This bulk change has already been undone. Nothing was changed.
batches-pins-not-undoable = New PINs can’t be undone, because old PINs are not kept.
batches-already-downloaded = The list has already been downloaded. To show a PIN, open its mailbox.

# The confirmation: what will happen, and the button that confirms it.
batches-nothing-to-do = No mailboxes would change.
# Link to the list.
batches-back = Back to mailboxes
# Label of an input. $count is how many mailboxes will be archived.
batches-type-count = Enter { $count } to confirm
batches-about-archive = Callers can’t leave messages in archived mailboxes. Settings and numbers are kept. You can undo this as a whole.
batches-about-restore = Mailboxes are checked one by one: if a rate plan doesn’t have room for all of them, the rest are not restored. You can undo this.
batches-about-pins = Each mailbox gets a PIN that meets its customer’s PIN policy. You can download the list of new PINs once. The old PINs can’t be restored.
batches-about-undo = Mailboxes that were created or restored will be archived. Mailboxes that have been changed since then are skipped. New PINs are kept, because old PINs aren’t stored.
batches-about-change = All other settings are unchanged. You can undo this as a whole. Undo skips mailboxes that have been changed in the meantime.
batches-confirm-archive = { $count ->
    [one] Archive 1 mailbox
   *[other] Archive { $count } mailboxes
}
batches-confirm-restore = { $count ->
    [one] Restore 1 mailbox
   *[other] Restore { $count } mailboxes
}
batches-confirm-pins = { $count ->
    [one] Generate 1 new PIN
   *[other] Generate { $count } new PINs
}
batches-confirm-undo = { $count ->
    [one] Undo for 1 mailbox
   *[other] Undo for { $count } mailboxes
}
batches-confirm-change = { $count ->
    [one] Change 1 mailbox
   *[other] Change { $count } mailboxes
}

# The result. $why is a sentence with a period. $what is a link to a bulk change: its text is batches-view-undo in the
# first message with it, and the change in the second.
batches-stopped-why = Stopped: { $why }
batches-stopped = Stopped before it finished.
batches-not-started = Canceled. Nothing was changed.
batches-undone-by = Undone by { $name }. { $what }
batches-view-undo = View details
batches-undoes = Undo of { $what }
# Buttons.
batches-continue = Continue with the rest
batches-undo = Undo
batches-pins-downloaded = The list of new PINs has been downloaded.
# Button, with a hint.
batches-download-pins = Download new PINs
batches-pins-once = Available only once. The history records that you viewed each PIN.

# How many mailboxes change or not. $number is $count with separators, in bold.
batches-will-change = { $count ->
    [one] { $number } will change
   *[other] { $number } will change
}
batches-did-change = { $count ->
    [one] { $number } changed
   *[other] { $number } changed
}
batches-unchanged = { $count ->
    [one] { $number } unchanged
   *[other] { $number } unchanged
}
# A warning about some of the mailboxes above. $field is the name of a field, $why the warning.
batches-warning = { $count ->
    [one] 1 of these ({ $field }): { $why }
   *[other] { $count } of these ({ $field }): { $why }
}
# A warning about the number of a mailbox.
batches-callers-sent-here = Other mailboxes still send callers to this number.
# Where a bulk change was stopped.
batches-not-processed = { $count ->
    [one] { $number } not processed
   *[other] { $number } not processed
}
# In a preview: how many can’t be changed.
batches-not-changeable-some = { $count ->
    [one] { $number } can’t be changed
   *[other] { $number } can’t be changed
}
# How many can’t be changed for a reason.
batches-not-changeable-plan = { $count ->
    [one] { $number } can’t be changed: not in the rate plan
   *[other] { $number } can’t be changed: not in the rate plan
}
batches-not-changeable-archived = { $count ->
    [one] { $number } can’t be changed: archived
   *[other] { $number } can’t be changed: archived
}
batches-not-changeable-changed-since = { $count ->
    [one] { $number } can’t be changed: changed since then
   *[other] { $number } can’t be changed: changed since then
}
batches-not-changeable-not-found = { $count ->
    [one] { $number } can’t be changed: not found
   *[other] { $number } can’t be changed: not found
}
batches-not-changeable-suspended = { $count ->
    [one] { $number } can’t be changed: customer suspended
   *[other] { $number } can’t be changed: customer suspended
}
batches-not-changeable-forbidden = { $count ->
    [one] { $number } can’t be changed: not allowed by your role
   *[other] { $number } can’t be changed: not allowed by your role
}
batches-not-changeable-invalid = { $count ->
    [one] { $number } can’t be changed: invalid settings
   *[other] { $number } can’t be changed: invalid settings
}
# In a result: how many failed.
batches-refused-some = { $count ->
    [one] { $number } failed
   *[other] { $number } failed
}
# How many mailboxes failed for a reason.
batches-refused-plan = { $count ->
    [one] { $number } failed: not in the rate plan
   *[other] { $number } failed: not in the rate plan
}
batches-refused-archived = { $count ->
    [one] { $number } failed: archived
   *[other] { $number } failed: archived
}
batches-refused-changed-since = { $count ->
    [one] { $number } failed: changed since then
   *[other] { $number } failed: changed since then
}
batches-refused-not-found = { $count ->
    [one] { $number } failed: not found
   *[other] { $number } failed: not found
}
batches-refused-suspended = { $count ->
    [one] { $number } failed: customer suspended
   *[other] { $number } failed: customer suspended
}
batches-refused-forbidden = { $count ->
    [one] { $number } failed: not allowed by your role
   *[other] { $number } failed: not allowed by your role
}
batches-refused-invalid = { $count ->
    [one] { $number } failed: invalid settings
   *[other] { $number } failed: invalid settings
}

# The mailboxes that can’t be changed, or that failed: buttons that unfold them, in a preview and in a result.
batches-show-not-changeable = { $count ->
    [one] Show 1 mailbox that can’t be changed
   *[other] Show { $count } mailboxes that can’t be changed
}
batches-show-refused = { $count ->
    [one] Show 1 failed mailbox
   *[other] Show { $count } failed mailboxes
}
# Captions of the list in a preview and in a result, and column heads.
batches-not-changeable = Mailboxes that can’t be changed
batches-not-changed = Mailboxes not changed
batches-mailbox = Mailbox
batches-reason = Reason
# Instead of a mailbox that can no longer be shown.
batches-position = Mailbox { $number } of the selection
# Links.
batches-first-page = First page
batches-next-page = Next page

# Why a mailbox failed. Without a period.
batches-note-archived = This mailbox is archived; restore it first
# $by is a username.
batches-note-changed-since = { $by } has changed this mailbox since then
batches-note-changed-by-someone = Someone has changed this mailbox since then
batches-note-suspended = The customer is suspended
batches-note-forbidden = Your role doesn’t allow this
batches-note-not-found = Mailbox not found
# $column is the name of a column of a file.
batches-note-column = { $column }: { $why }

# Why a bulk change ended early.
batches-ended-rolled-back = A row failed, so the import was rolled back. Mailboxes that someone has changed since then were skipped.
batches-ended-command = The command that was running this was stopped.
batches-ended-locked = { $name } can no longer sign in.
batches-ended-role = The role of { $name } has changed.
batches-ended-internal = Something went wrong on the server.
batches-ended-busy = The server was busy for too long.
batches-ended-no-storage = The server’s disk is full or can’t be written to. Ask the administrator of the server to free up space.
