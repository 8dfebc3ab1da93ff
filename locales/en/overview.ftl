# The first page of an administrator, and its reports.

overview-title = Overview
overview-size = { $mailboxes ->
    [one] 1 mailbox
   *[other] { $mailboxes } mailboxes
} of { $customers ->
    [one] 1 customer
   *[other] { $customers } customers
}
overview-counting = { $count ->
    [one] Still counting: the mailboxes of 1 customer are being looked at again, so the numbers below may change.
   *[other] Still counting: the mailboxes of { $count } customers are being looked at again, so the numbers below may change.
}
overview-look-again = Look again

# What needs attention: how many stand as a large number before it. Then why, and what is said when there are none.
overview-attention = Needs attention
overview-weak-pin = { $count ->
    [one] PIN breaks today's policy
   *[other] PINs break today's policy
}
overview-weak-pin-why = Good when it was set; the policy has changed since. A new PIN mends it.
overview-weak-pin-none = Every PIN keeps today's policy.
overview-unreached = { $count ->
    [one] mailbox notifies nobody
   *[other] mailboxes notify nobody
}
overview-unreached-why = A notification is switched on, and there is nobody or no address that it would reach.
overview-unreached-none = Every notification that is on reaches somebody.
overview-dead-exit = { $count ->
    [one] mailbox leads callers nowhere
   *[other] mailboxes lead callers nowhere
}
overview-dead-exit-why = Whoever presses 0 there is led to a mailbox that does not exist, is archived, or is the same one. Choose another exit.
overview-dead-exit-none = Every exit to a mailbox leads to one.
overview-unowned = { $count ->
    [one] mailbox has no owner
   *[other] mailboxes have no owner
}
overview-unowned-why = In nobody's control panel.
overview-unowned-none = Every mailbox has an owner.
overview-beyond-plan = { $count ->
    [one] mailbox uses what the plan does not include
   *[other] mailboxes use what their plan does not include
}
overview-beyond-plan-why = Switched on before the plan left it out; stays until somebody switches it off.
overview-beyond-plan-none = Every mailbox keeps to its plan.
overview-crowded = { $count ->
    [one] customer has more mailboxes than their plan
   *[other] customers have more mailboxes than their plan
}
overview-crowded-why = No more can be made until there is room again.
overview-crowded-none = Every customer has room in their plan.
overview-unused = { $count ->
    [one] sound is played by no mailbox
   *[other] sounds are played by no mailbox
}
overview-unused-why = To be chosen in a mailbox, or deleted.
overview-unused-none = Every sound is played by a mailbox.
overview-guessed = { $count ->
    [one] account may have been guessed at
   *[other] accounts may have been guessed at
}
overview-guessed-why = Five or more sign-ins failed from one address within the last 24 hours.
overview-guessed-none = Nobody seems to guess passwords.
overview-nothing-yet = Nothing found so far
overview-not-over = Counting is not over yet.
overview-well = All is well
overview-well-why = Nothing needs attention.
overview-in-order = In order: { $settled } of { $all }

# The charts. $day is a date.
overview-changes-a-day = Changes a day
overview-changes-told = { $all } in 30 days, { $today } of them today. Most on { $day }: { $most }. Days end at midnight UTC.
overview-no-changes = None in 30 days.
overview-as-table = The same as a table
overview-day = Day
overview-changes = Changes
overview-by-customer = Mailboxes by customer
overview-others = { $count ->
    [one] 1 other
   *[other] { $count } others
}
overview-customer = Customer
overview-mailboxes = Mailboxes

overview-recent = Recent changes
overview-history = The whole history

# The customers that have more mailboxes than their plan has room for.
overview-plans = Plans exceeded
overview-plans-about = Give the customer another rate plan, or archive mailboxes. Until then they keep what they have and make no more.
overview-plans-caption = Customers over their plan
overview-plans-none = Every customer has room
overview-plans-none-why = No customer has more mailboxes than their plan.
overview-plan = Rate plan
overview-room = Room for
overview-too-many = Too many

# Sign-ins that failed.
overview-sign-ins = Failed sign-ins
overview-sign-ins-about = In the browser and through the APIs, in the last 30 days, the latest first. Whoever fails too often is refused unheard for a while. What was typed is not kept.
overview-sign-ins-caption = Sign-ins that failed
overview-sign-ins-none = No sign-in failed
overview-sign-ins-none-why = In thirty days everybody knew their password.
overview-account = Account
overview-address = Address
overview-failed = Failed
overview-unheard = Refused unheard
overview-last = Last
overview-various-accounts = Various accounts
overview-no-such-user = No such user
overview-guessing = 5 or more in 24 hours
overview-various = Various
