# How far a change of many mailboxes is, as it goes on.

batch-progress-label = Progress
batch-progress-counted = { $done } of { $total } counted
batch-progress-done = { $done } of { $total } done
batch-progress-look-again = Look again
