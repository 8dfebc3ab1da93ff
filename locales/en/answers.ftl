# What a form is told that was not stored at once.

# Somebody else saved meanwhile. $when is a time such as “2 min ago”.
answers-overtaken = { $who } saved this meanwhile ({ $when })
answers-overtaken-unknown = Somebody saved this meanwhile ({ $when })
answers-overtaken-about = Nothing of yours is stored yet, and all of it is still in the form. Save again to put it in place of what is stored now.
answers-field = Field
answers-stored = Stored now
answers-yours = Yours

# What a smaller plan would mean. $features is what it would leave out, with commas between them.
answers-breaks = This is not saved yet
answers-breaks-used = { $count ->
    [one] { $count } mailbox uses what would no longer be included: { $features }. It keeps it as it is; once switched off, it cannot be switched on again, and the mailbox says so.
   *[other] { $count } mailboxes use what would no longer be included: { $features }. They keep it as it is; once switched off, it cannot be switched on again, and each mailbox says so.
}
# $count is 1,000 or the like.
answers-breaks-used-by-many = At least { $count } mailboxes use what would no longer be included: { $features }. They keep it as it is; once switched off, it cannot be switched on again, and each mailbox says so.
answers-breaks-first = The first of them:
# $mailbox is a link.
answers-breaks-mailbox = { $mailbox } ({ $customer }): { $features }
# $max is how many mailboxes the plan allows; $customers is several of the next with commas between them.
answers-breaks-crowded = More mailboxes than the { $max } there would be room for: { $customers }. They all stay; new ones cannot be made until there is room.
# $count is how many mailboxes the customer has.
answers-breaks-customer = { $name } ({ $count })
answers-breaks-confirm = Save it all the same
