# Users: the list, the page of each, suspending and removing them.

# Title of the list, and the hint below it.
users-title = Users
users-about = All users of your organization and its sub-customers.
# Button above the list, and title of the form.
users-new = New user
# Column head, and title of a section.
users-user = User
# Placeholder of the search field.
users-search-in = Username, name, or email
# First option of a select.
users-all-customers = All customers
# Title where the list is empty, and the button below it.
users-no-match = No users match
users-show-all = Show all users
# Buttons below the list.
users-first-page = First page
users-next-page = Next page
# Badge beside a user who was invited.
users-no-password = No password yet

# Buttons.
users-create = Create user
users-save = Save user
# Below the name of a user. $customer is a name, $role is frame-role.
users-sub = { $standing ->
    [suspended] { $customer } · { $role } · suspended
    [gone] { $customer } · { $role } · removed
   *[active] { $customer } · { $role }
}
# Notices below it.
users-is-removed = This user was removed. Their changes stay in the history.
users-is-suspended = This user is suspended and can’t sign in.
# $by is the customer.
users-customer-suspended = The customer { $by } is suspended. Until it’s active again, this user can’t sign in and nothing can be changed here.

# Hints beside sections and below fields.
users-new-about = The user sets the password, with a link that you create next.
users-form-about = Changes take effect immediately, including in open sessions and for tokens.
users-customer-hint = Can’t be changed later.
users-username-hint-new = Used to sign in. Must be unique across all customers. Can’t be changed later.
users-username-hint = Can’t be changed.
users-name-hint = Shown to others. If empty, the username is shown.
users-email-hint = Optional. Notifications about the user’s mailboxes are sent here.
# Options of the select “Role”.
users-role-administrator = Administrator: the customer and its sub-customers
users-role-residential = Main user: all mailboxes of the customer
users-role-user = User: their own mailboxes

# Title of a section, and its hint.
users-password = Password
# $hours is how long the link is valid.
users-password-about = { $hours ->
    [one] The user sets the password with a link that works once and expires after 1 hour.
   *[other] The user sets the password with a link that works once and expires after { $hours } hours.
}
# $when is a time such as “12 Nov 2026, 10:14 +01:00”.
users-link-created = A link was created and has not been used yet. It expires on { $when }.
users-no-link = No password is set, and there is no valid link to set one.
# Buttons.
users-create-invitation = Create invitation link
users-new-password-link = Create password link
# In place of the button.
users-suspended-no-link = You can’t create a link for a suspended user.
# Title of the box with the new link, what to do with it, and the label of its field.
users-copy-link = Copy the link now
users-copy-link-why = It is shown only once. Anyone who opens it can set the password, so give it only to the user.
users-link = Link

# Hint beside the section “Mailboxes”, and what stands there where the user owns none.
users-mailboxes-about = Mailboxes that this user owns.
users-no-mailbox = None. To assign a mailbox, choose this user as the owner in the mailbox’s settings.
# After the name of a mailbox.
users-archived = {" "}(archived)
# Link below the mailboxes that are named.
users-more-mailboxes = { $count ->
    [one] And { $count } more
   *[other] And { $count } more
}

# Hint beside the section “Suspension”.
users-suspension-about = A suspended user can’t sign in. Their mailboxes keep working.
# The question, and the button that confirms it.
users-suspend-confirmation = All sessions of the user will end immediately. The user’s tokens won’t work until the user is active again.
users-suspend-submit = Suspend user
# Button.
users-reactivate = Reactivate user
# In place of the button.
users-last-not-suspended = The last active top-level administrator can’t be suspended.

# Title of the section in which a user is removed, and its hint.
users-removal = Removal
users-removal-about = For people who no longer use Mailroom. Their names stay in the history. You choose what happens to their mailboxes.
# In place of the button.
users-last-not-removed = The last active top-level administrator can’t be removed.
# Button that unfolds the question, the question, and the button that confirms it.
users-remove = Remove { $name }
users-remove-confirmation = The user will no longer be able to sign in, and the user’s tokens and sessions will end. This can’t be undone.
users-remove-submit = Remove user
# Title of the three choices below. $count is of mailboxes.
users-removal-mailboxes = { $count ->
    [one] Their mailbox
   *[other] Their { $count } mailboxes
}
# The choices, each with its hint.
users-removal-transfer = Transfer
users-removal-transfer-hint = Another user of the customer becomes the owner and gets the notifications.
users-removal-keep = Keep without an owner
users-removal-keep-hint = Callers can still leave messages, but notifications to the owner reach nobody.
users-removal-archive = Archive
users-removal-archive-hint = Callers can’t leave messages. Settings and numbers are kept, and archived mailboxes can be restored.
# First option of the select “New owner”.
users-choose = Choose a user
# Another option of it.
users-without-email = { $name } (no email address)

# What was just done. $count is of mailboxes.
users-created = User created. Create an invitation link below and give it to the user.
users-suspended = User suspended.
users-reactivated = User reactivated.
users-removed = User removed.
users-removed-transferred = { $count ->
    [one] User removed. Their mailbox was transferred.
   *[other] User removed. Their { $count } mailboxes were transferred.
}
users-removed-archived = { $count ->
    [one] User removed. Their mailbox was archived.
   *[other] User removed. Their { $count } mailboxes were archived.
}
users-removed-kept = { $count ->
    [one] User removed. Their mailbox has no owner now, so notifications to the owner reach nobody.
   *[other] User removed. Their { $count } mailboxes have no owner now, so notifications to the owner reach nobody.
}
users-removed-messages = { $count ->
    [one] In 1 of their mailboxes, messages are no longer deleted, because no email would be sent.
   *[other] In { $count } of their mailboxes, messages are no longer deleted, because no email would be sent.
}
# $name is the new owner.
users-removed-unreached = { $count ->
    [one] { $name } has no email address, so 1 of these mailboxes can’t notify its owner.
   *[other] { $name } has no email address, so { $count } of these mailboxes can’t notify their owner.
}
users-link-shown-before = This form was sent twice. One link was created, and it has already been shown. If you didn’t copy it, create another one.
