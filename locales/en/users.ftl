# Users.

users-title = Users
users-about = Everybody who signs in, of your customer and of those below it.
users-new = New user
users-user = User
users-search-in = User name, name, address
users-every-customer = Every customer
users-no-match = No user matches
users-show-all = Show all users
users-first-page = First page
users-next-page = Next page
users-no-password = No password yet

users-create = Create user
users-save = Save user
users-sub = { $standing ->
    [suspended] { $customer } · { $role } · suspended
    [gone] { $customer } · { $role } · gone
   *[active] { $customer } · { $role }
}
users-is-gone = This user is gone. What they did stays in the history.
users-is-suspended = This user is suspended and cannot sign in.
# $by is the customer.
users-customer-suspended = The customer { $by } is suspended: nobody signs in, and nothing changes here.

users-new-about = The password is set by the user, by a link that you hand over next.
users-form-about = What changes here holds from the next request of every open session and token.
users-customer-hint = It cannot be changed later.
users-username-hint-new = Typed to sign in, and unique in the whole system. It stays the same for ever.
users-username-hint = It stays the same for ever.
users-name-hint = What people read. Empty: the user name.
users-email-hint = Where notices for the owner of a mailbox go. Empty: nowhere.
users-role-administrator = Administrator: the customer and everything below it
users-role-residential = Residential: all mailboxes of the customer
users-role-user = User: the mailboxes they own

users-password = Password
users-password-about = Nobody but the user knows a password. A link sets one, once, and ends after 72 hours.
# $when is a time such as “12 Nov 2026, 10:14 +01:00”.
users-link-made = A link has been made, and was not used yet. It ends { $when }.
users-no-link = No password was set yet, and there is no link that could set one.
users-invite = Make an invitation link
users-new-password-link = Make a link for a new password
users-suspended-no-link = A suspended user gets no link.
users-copy-link = Copy the link now
users-copy-link-why = It is shown this once. Whoever opens it chooses the password, so hand it to the user only.
users-link = Link

users-mailboxes-about = Those that this user owns.
users-no-mailbox = None. The owner of a mailbox is chosen on the mailbox's own page.
# Behind the name of a mailbox.
users-archived = {" "}(archived)
users-more-mailboxes = { $count ->
    [one] And { $count } more
   *[other] And { $count } more
}

users-suspension-about = A suspended user cannot sign in. Their mailboxes go on as they are.
users-suspend-what = All their sessions end at once, and their tokens open nothing until then.
users-suspend-now = Suspend now
users-activate = Make active again
users-last-not-suspended = This is the last active administrator at the top, who cannot be suspended.

# A user who does not come back.
users-leaving = Let go
users-leaving-about = For somebody who does not come back. Their name stays in the history; their mailboxes go on as you say.
users-last-cannot-go = This is the last active administrator at the top, who cannot go.
users-let-go = Let { $name } go
users-let-go-what = They cannot sign in any more, and their tokens and sessions end. This cannot be undone.
users-let-go-now = Let them go now
users-their-mailboxes = { $count ->
    [one] Their mailbox
   *[other] Their { $count } mailboxes
}
users-fate-hand-over = Hand over
users-fate-hand-over-hint = Another user of the customer owns them, and gets the notifications.
users-fate-keep = Keep without an owner
users-fate-keep-hint = They go on as they are. What would be sent to the owner reaches nobody.
users-fate-archive = Archive
users-fate-archive-hint = They take no messages; their numbers stay taken, and they can be restored.
users-choose = Choose a user
users-without-address = { $name } (no e-mail address)

# What was just done. $count is of mailboxes.
users-created = User created. Make an invitation link below and hand it over.
users-now-suspended = The user is suspended.
users-now-active = The user is active again.
users-left = The user is gone.
users-left-handed-over = { $count ->
    [one] The user is gone, and their mailbox is handed over.
   *[other] The user is gone, and their { $count } mailboxes are handed over.
}
users-left-archived = { $count ->
    [one] The user is gone, and their mailbox is archived.
   *[other] The user is gone, and their { $count } mailboxes are archived.
}
users-left-kept = { $count ->
    [one] The user is gone. Their mailbox has no owner now; what would be sent to the owner reaches nobody.
   *[other] The user is gone. Their { $count } mailboxes have no owner now; what would be sent to the owner reaches nobody.
}
users-left-messages = { $count ->
    [one] In one of their mailboxes messages are no longer deleted after an e-mail, because it would have reached nobody.
   *[other] In { $count } of their mailboxes messages are no longer deleted after an e-mail, because it would have reached nobody.
}
users-left-unreached = { $count ->
    [one] { $name } has no e-mail address: what one of these mailboxes would send to its owner reaches nobody.
   *[other] { $name } has no e-mail address: what { $count } of these mailboxes would send to their owner reaches nobody.
}
users-link-shown-before = This form was sent twice. One link was made, and it has been shown. If you did not copy it, make another.
