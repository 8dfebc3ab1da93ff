# The warning before a rate plan is reduced. $features is the features that it would no longer include, separated by
# commas.
plan-impact-title = Not saved yet
plan-impact-used = { $count ->
    [one] { $count } mailbox uses features that would no longer be included: { $features }. These features stay on, but once turned off, they can’t be turned on again.
   *[other] { $count } mailboxes use features that would no longer be included: { $features }. These features stay on, but once turned off, they can’t be turned on again.
}
# $count is a number such as 1,000.
plan-impact-used-by-many = At least { $count } mailboxes use features that would no longer be included: { $features }. These features stay on, but once turned off, they can’t be turned on again.
# Before a list of mailboxes, the next message each.
plan-impact-first = Some of them:
# $mailbox is a link.
plan-impact-mailbox = { $mailbox } ({ $customer }): { $features }
# $max is how many mailboxes the rate plan allows; $customers is one or more of the next message, separated by commas.
plan-impact-over-limit = Customers with more mailboxes than the limit of { $max }: { $customers }. Existing mailboxes stay, but no new ones can be created until there is room.
# $count is how many mailboxes the customer has.
plan-impact-customer = { $name } ({ $count })
# Button.
plan-impact-confirm = Save anyway
