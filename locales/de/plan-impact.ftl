# The warning before a rate plan is reduced. $features is the features that it would no longer include, separated by
# commas.
plan-impact-title = Noch nicht gespeichert
plan-impact-used = { $count ->
    [one] { $count } Mailbox verwendet Funktionen, die nicht mehr enthalten wären: { $features }. Diese Funktionen bleiben eingeschaltet, lassen sich aber nach dem Ausschalten nicht wieder einschalten.
   *[other] { $count } Mailboxen verwenden Funktionen, die nicht mehr enthalten wären: { $features }. Diese Funktionen bleiben eingeschaltet, lassen sich aber nach dem Ausschalten nicht wieder einschalten.
}
# $count is a number such as 1,000.
plan-impact-used-by-many = Mindestens { $count } Mailboxen verwenden Funktionen, die nicht mehr enthalten wären: { $features }. Diese Funktionen bleiben eingeschaltet, lassen sich aber nach dem Ausschalten nicht wieder einschalten.
# Before a list of mailboxes, the next message each.
plan-impact-first = Einige davon:
# $mailbox is a link.
plan-impact-mailbox = { $mailbox } ({ $customer }): { $features }
# $max is how many mailboxes the rate plan allows; $customers is one or more of the next message, separated by commas.
plan-impact-over-limit = Kunden mit mehr Mailboxen als das Limit von { $max }: { $customers }. Bestehende Mailboxen bleiben erhalten, aber neue lassen sich erst erstellen, wenn wieder Platz ist.
# $count is how many mailboxes the customer has.
plan-impact-customer = { $name } ({ $count })
# Button.
plan-impact-confirm = Trotzdem speichern
