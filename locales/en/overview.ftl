# The overview for administrators, and its reports.

# Title of the page.
overview-title = Overview
overview-size = { $mailboxes ->
    [one] 1 mailbox
   *[other] { $mailboxes } mailboxes
} of { $customers ->
    [one] 1 customer
   *[other] { $customers } customers
}
overview-counting = { $count ->
    [one] Still counting: the mailboxes of 1 customer are being checked again, so these numbers may change.
   *[other] Still counting: the mailboxes of { $count } customers are being checked again, so these numbers may change.
}
# Link that loads the page again.
overview-refresh = Refresh

# What needs attention: after a large number, what there is so many of; then why it matters and what to do; then what
# is shown when there are none.
overview-attention = Needs attention
overview-weak-pin = { $count ->
    [one] PIN doesn’t meet the PIN policy
   *[other] PINs don’t meet the PIN policy
}
overview-weak-pin-why = Older than the current PIN policy. Set a new PIN to fix this.
overview-weak-pin-none = All PINs meet the PIN policy.
overview-unreached = { $count ->
    [one] mailbox has notifications that reach nobody
   *[other] mailboxes have notifications that reach nobody
}
overview-unreached-why = A notification is on, but its recipient is missing or has no email address, or “Notify about” is set to “Nothing”.
overview-unreached-none = All notifications reach someone.
overview-dead-exit = { $count ->
    [one] mailbox where pressing 0 leads nowhere
   *[other] mailboxes where pressing 0 leads nowhere
}
overview-dead-exit-why = Callers who press 0 are sent to a mailbox that doesn’t exist or is archived, or back to the same mailbox. Choose another destination.
overview-dead-exit-none = Pressing 0 never leads to a missing or archived mailbox.
overview-unowned = { $count ->
    [one] mailbox has no owner
   *[other] mailboxes have no owner
}
overview-unowned-why = Only main users see such mailboxes in the control panel. Choose an owner.
overview-unowned-none = All mailboxes have an owner.
overview-beyond-plan = { $count ->
    [one] mailbox uses features that its rate plan doesn’t include
   *[other] mailboxes use features that their rate plan doesn’t include
}
overview-beyond-plan-why = These features were turned on while the rate plan included them, and stay on until someone turns them off.
overview-beyond-plan-none = All mailboxes stay within their rate plan.
overview-over-limit = { $count ->
    [one] customer has more mailboxes than the rate plan allows
   *[other] customers have more mailboxes than their rate plan allows
}
overview-over-limit-why = No mailboxes can be created for such a customer until there is room again.
overview-over-limit-none = No customer has more mailboxes than its rate plan allows.
overview-unused = { $count ->
    [one] sound is not used by any mailbox
   *[other] sounds are not used by any mailbox
}
overview-unused-why = Use or delete unused sounds.
overview-unused-none = All sounds are used by a mailbox.
overview-failing = { $count ->
    [one] case of repeated failed sign-ins
   *[other] cases of repeated failed sign-ins
}
overview-failing-why = 5 or more sign-ins to one account from one IP address failed or were blocked in the last 24 hours.
overview-failing-none = No repeated failed sign-ins.
# Instead of the list: while counting, and where nothing needs attention.
overview-nothing-yet = Nothing found so far
overview-not-finished = Counting isn’t finished yet.
overview-all-well = No issues found
overview-all-well-why = All checks passed.
# Unfolds the list of what is in order.
overview-passed = { $settled } of { $all } checks passed

# The charts. $day is a date.
overview-changes-per-day = Changes per day
overview-changes-summary = { $all } in 30 days, { $today } today. Highest: { $most } on { $day }. Days start at midnight UTC.
overview-no-changes = No changes in the last 30 days.
overview-as-table = Show as table
overview-day = Day
overview-changes = Changes
overview-by-customer = Mailboxes by customer
overview-others = { $count ->
    [one] 1 other customer
   *[other] { $count } other customers
}
overview-customer = Customer
overview-mailboxes = Mailboxes

overview-recent = Recent changes
# Link.
overview-history = Full history

# The page of customers that have more mailboxes than their rate plan allows. The first is its title.
overview-plans = Exceeded rate plans
overview-plans-about = Choose another rate plan for the customer, or archive mailboxes. Until then, existing mailboxes stay, but no new ones can be created.
overview-plans-caption = Customers over their rate plan’s limit
overview-plans-none = No exceeded rate plans
overview-plans-none-why = No customer has more mailboxes than its rate plan allows.
# Column heads.
overview-plan = Rate plan
overview-limit = Limit
overview-excess = Over limit

# The page of failed sign-ins. The first is its title.
overview-sign-ins = Failed sign-ins
overview-sign-ins-about = In the browser and via the APIs, in the last 30 days, newest first. After too many failures, further attempts are blocked for a while. Passwords and unknown usernames are not stored.
overview-sign-ins-caption = Failed sign-ins
overview-sign-ins-none = No failed sign-ins
overview-sign-ins-none-why = No sign-in has failed in the last 30 days.
# Column heads.
overview-account = Account
overview-ip-address = IP address
overview-failed = Failed
overview-blocked = Blocked
overview-last-attempt = Last attempt
# Instead of an account.
overview-multiple-accounts = Multiple accounts
overview-unknown-user = Unknown user
# Badge of an account with repeated failed sign-ins.
overview-failing-badge = 5 or more in 24 hours
# Instead of an IP address.
overview-multiple = Multiple
