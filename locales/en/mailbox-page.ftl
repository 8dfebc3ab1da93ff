# Above the form of a mailbox. $when is a time such as “2 min ago”.

# Read aloud: what the links above the title are.
mailbox-page-breadcrumb = Breadcrumb
mailbox-page-mailbox = Mailbox
mailbox-page-settings = Settings
mailbox-page-history = History
mailbox-page-archive = Archive
mailbox-page-restore = Restore
mailbox-page-is-archived = This mailbox is archived
mailbox-page-is-archived-about = Its settings and its number are kept. Restore the mailbox to change or use it.
# Above a list of mailboxes.
mailbox-page-press-0-here = { $count ->
    [one] 1 mailbox sends callers here when they press 0:
   *[other] { $count } mailboxes send callers here when they press 0:
}
# Below the title. $customer and $owner are names.
mailbox-page-about-no-owner = { $customer } · no owner · { $state ->
    [archived] archived { $when }
   *[changed] changed { $when }
}
mailbox-page-about = { $customer } · owned by { $owner } · { $state ->
    [archived] archived { $when }
   *[changed] changed { $when }
}

# Why an action was not carried out. $why is one or more sentences without the last period. $who is a person.
mailbox-page-not-changed = Nothing was changed. { $why }.
mailbox-page-archived-meanwhile = Nothing was changed: { $who } archived this mailbox in the meantime. Restore it, then try again.
mailbox-page-saved-meanwhile = Nothing was changed: { $who } saved this mailbox in the meantime. Review it, then try again.
