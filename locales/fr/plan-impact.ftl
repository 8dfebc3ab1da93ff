# The warning before a rate plan is reduced. $features is the features that it would no longer include, separated by
# commas.
plan-impact-title = Pas encore enregistré
plan-impact-used = { $count ->
    [one] { $count } boîte vocale utilise des fonctionnalités qui ne seraient plus comprises : { $features }. Ces fonctionnalités restent activées, mais une fois désactivées, elles ne peuvent plus être réactivées.
   *[other] { $count } boîtes vocales utilisent des fonctionnalités qui ne seraient plus comprises : { $features }. Ces fonctionnalités restent activées, mais une fois désactivées, elles ne peuvent plus être réactivées.
}
# $count is a number such as 1,000.
plan-impact-used-by-many = Au moins { $count } boîtes vocales utilisent des fonctionnalités qui ne seraient plus comprises : { $features }. Ces fonctionnalités restent activées, mais une fois désactivées, elles ne peuvent plus être réactivées.
# Before a list of mailboxes, the next message each.
plan-impact-first = Quelques-unes :
# $mailbox is a link.
plan-impact-mailbox = { $mailbox } ({ $customer }) : { $features }
# $max is how many mailboxes the rate plan allows; $customers is one or more of the next message, separated by commas.
plan-impact-over-limit = Clients qui ont plus de boîtes vocales que la limite de { $max } : { $customers }. Les boîtes vocales existantes restent, mais aucune nouvelle ne peut être créée tant qu’il n’y a pas de place.
# $count is how many mailboxes the customer has.
plan-impact-customer = { $name } ({ $count })
# Button.
plan-impact-confirm = Enregistrer quand même
