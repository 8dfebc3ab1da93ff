# Changes of many mailboxes at once.

batches-title = Changes of many at once
batches-about = Each can be undone as one.
batches-older = Older ones
batches-none = None yet
batches-none-how = Tick mailboxes in the list, and choose what to do with them.
batches-what = What
batches-changed = Changed
batches-state = State
batches-by = By
batches-when = When
batches-so-many = { $done } of { $total }
batches-state-filling = Not complete yet
batches-state-counting = Being counted
batches-state-prepared = Waits for your yes
batches-state-running = Running
batches-state-cancelled = Cancelled
batches-state-finished = Done
batches-state-some-refused = { $count ->
    [one] Done, { $count } refused
   *[other] Done, { $count } refused
}

# What a change does, in a few words.
batches-said-nothing = Nothing yet
batches-said-nobody = Owner: nobody
batches-said-owner = Owner: { $name }
batches-said-owner-unseen = Owner: one that you do not see
batches-said-value = { $field }: { $value }
batches-said-pins = New PINs
batches-said-undo = Undo
batches-said-import = Import a file

# The page of one.
batches-change-many = Change many at once
batches-undo-of = Undo “{ $what }”
batches-mailboxes = { $count ->
    [one] 1 mailbox
   *[other] { $count } mailboxes
}
batches-counting = Each mailbox is tried out, and nothing is changed yet.
batches-running = You can leave this page; it goes on.
batches-cancel = Cancel
batches-stop = Stop here
batches-cancelled = Cancelled. Nothing was changed.
batches-next = Next, you see what would change, before anything does.
batches-see = See what would change
batches-language-hint = Type a part of the name, such as German, and choose from the list; or a tag such as en-US.
batches-other-customers = Only mailboxes of the owner's own customer change; the others are refused.
batches-choose-owner = Choose an owner

# Why it is not done.
batches-nothing-selected = Nothing is selected. Tick the mailboxes first.
batches-too-many = These are more than { $most } mailboxes, the most at once. Narrow the list with a filter.
batches-wrong-count = Type { $count }, the number of mailboxes that will be archived.
batches-over = This is over, or has changed meanwhile.
batches-undone-before = This was undone before, so nothing more was done.
batches-pins-stay = PINs cannot come back: nothing remembers the old ones.
batches-collected = The list was downloaded before. Show a PIN on its mailbox's page.

# Before somebody says yes.
batches-nothing-to-do = There is nothing to do.
batches-back = Back to the mailboxes
batches-type-count = Type { $count } to archive them
batches-about-archive = Archived mailboxes take no messages. Their settings are kept, their numbers stay taken, and all of this can be undone at once.
batches-about-restore = Each was counted by itself: if a plan has no room for all of them, the rest is refused. This can be undone.
batches-about-pins = Each mailbox gets a PIN that meets its customer's policy. You can download the list of them once. The old PINs cannot come back.
batches-about-undo = What somebody has changed since stays as it is now. PINs that were changed do not come back.
batches-about-change = All other settings stay as they are. This can be undone as one, as long as nobody changes them again.
batches-yes-archive = { $count ->
    [one] Archive 1 mailbox
   *[other] Archive { $count } mailboxes
}
batches-yes-restore = { $count ->
    [one] Restore 1 mailbox
   *[other] Restore { $count } mailboxes
}
batches-yes-pins = { $count ->
    [one] Give 1 new PIN
   *[other] Give { $count } new PINs
}
batches-yes-undo = { $count ->
    [one] Put 1 mailbox back
   *[other] Put { $count } mailboxes back
}
batches-yes-change = { $count ->
    [one] Change 1 mailbox
   *[other] Change { $count } mailboxes
}

# Afterwards. $why is a sentence with a full stop, $what is what a change does.
batches-stopped-why = It stopped: { $why }
batches-stopped = It was stopped before its end.
batches-never-begun = It was cancelled, and nothing was changed.
batches-undone-by = This was undone by { $name }: { $what }.
batches-takes-back = It takes back: { $what }.
batches-go-on = Go on with the rest
batches-undo = Undo
batches-pins-downloaded = The list of the new PINs was downloaded.
batches-download-pins = Download the new PINs
batches-pins-once = Once only; each is recorded as read by you.

# What becomes of the mailboxes. $number is $count as it is written, in bold.
batches-will-change = { $count ->
    [one] { $number } will change
   *[other] { $number } will change
}
batches-did-change = { $count ->
    [one] { $number } changed
   *[other] { $number } changed
}
batches-so-already = { $count ->
    [one] { $number } is so already
   *[other] { $number } are so already
}
batches-warned = { $count ->
    [one] 1 of these – { $field }: { $why }
   *[other] { $count } of these – { $field }: { $why }
}
batches-led-here = Other mailboxes still lead callers to this number.
batches-left = { $count ->
    [one] { $number } left as they were
   *[other] { $number } left as they were
}
batches-refused-some = { $count ->
    [one] { $number } refused
   *[other] { $number } refused
}
batches-refused-plan = { $count ->
    [one] { $number } refused by their plan
   *[other] { $number } refused by their plan
}
batches-refused-archived = { $count ->
    [one] { $number } archived
   *[other] { $number } archived
}
batches-refused-changed-since = { $count ->
    [one] { $number } changed since
   *[other] { $number } changed since
}
batches-refused-not-found = { $count ->
    [one] { $number } not there any more
   *[other] { $number } not there any more
}
batches-refused-suspended = { $count ->
    [one] { $number } of a suspended customer
   *[other] { $number } of a suspended customer
}
batches-refused-forbidden = { $count ->
    [one] { $number } not allowed to your role
   *[other] { $number } not allowed to your role
}
batches-refused-invalid = { $count ->
    [one] { $number } against a rule
   *[other] { $number } against a rule
}

# Those that were refused.
batches-show-refused = { $count ->
    [one] Show the 1 refused
   *[other] Show the { $count } refused
}
batches-refused = Refused
batches-mailbox = Mailbox
batches-why = Why
batches-place = Number { $number } of the selection
batches-first = The first of them
batches-more = More of them

# Why a mailbox was refused. Without a full stop.
batches-note-archived = It is archived; restore it to change it
batches-note-changed-since = { $by } changed it since
batches-note-changed-by-somebody = Somebody changed it since
batches-note-suspended = Its customer is suspended
batches-note-forbidden = Your role does not allow this
batches-note-not-found = It is not there any more, or not yours to see
# $column is the name of a column of a file.
batches-note-column = { $column }: { $why }

# Why a change has ended before its end.
batches-ended-not-whole = A row was refused, and it was to be all or nothing. What was done before is taken back; mailboxes that were made wait in the archive.
batches-ended-command = The command that did this has ended.
batches-ended-locked = { $name } may not sign in any more.
batches-ended-role = The role of { $name } was changed meanwhile.
