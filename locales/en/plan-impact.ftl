# What a smaller plan would mean. $features is what it would leave out, with commas between them.
plan-impact-title = This is not saved yet
plan-impact-used = { $count ->
    [one] { $count } mailbox uses what would no longer be included: { $features }. It keeps it as it is; once switched off, it cannot be switched on again, and the mailbox says so.
   *[other] { $count } mailboxes use what would no longer be included: { $features }. They keep it as it is; once switched off, it cannot be switched on again, and each mailbox says so.
}
# $count is 1,000 or the like.
plan-impact-used-by-many = At least { $count } mailboxes use what would no longer be included: { $features }. They keep it as it is; once switched off, it cannot be switched on again, and each mailbox says so.
plan-impact-first = The first of them:
# $mailbox is a link.
plan-impact-mailbox = { $mailbox } ({ $customer }): { $features }
# $max is how many mailboxes the plan allows; $customers is several of the next with commas between them.
plan-impact-over-limit = More mailboxes than the { $max } there would be room for: { $customers }. They all stay; new ones cannot be made until there is room.
# $count is how many mailboxes the customer has.
plan-impact-customer = { $name } ({ $count })
plan-impact-confirm = Save it all the same
