# What stands above the form of a mailbox. $when is a time such as “2 min ago”.

mailbox-page-crumbs = Where you are
mailbox-page-mailbox = Mailbox
mailbox-page-settings = Settings
mailbox-page-history = History
mailbox-page-archive = Archive
mailbox-page-restore = Restore
mailbox-page-is-archived = This mailbox is archived
mailbox-page-is-archived-about = Its settings are kept and its number stays taken. Restore it to change or use it.
mailbox-page-led-here = { $count ->
    [one] 1 mailbox leads callers here:
   *[other] { $count } mailboxes lead callers here:
}
mailbox-page-nobody = { $customer } · owned by nobody · { $state ->
    [archived] archived { $when }
   *[changed] changed { $when }
}
mailbox-page-about = { $customer } · owned by { $owner } · { $state ->
    [archived] archived { $when }
   *[changed] changed { $when }
}

# What was not done. $why is one or more sentences without the last full stop.
mailbox-page-not-changed = Nothing was changed. { $why }.
mailbox-page-archived-meanwhile = Nothing was changed: { $who } archived this mailbox meanwhile. Restore it, then try again.
mailbox-page-saved-meanwhile = Nothing was changed: { $who } saved this mailbox meanwhile. Look, then try again.
