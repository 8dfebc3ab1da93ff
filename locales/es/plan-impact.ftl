# The warning before a rate plan is reduced. $features is the features that it would no longer include, separated by
# commas.
plan-impact-title = Aún no guardado
plan-impact-used = { $count ->
    [one] { $count } buzón usa funciones que dejarían de estar incluidas: { $features }. Estas funciones siguen activas, pero, una vez desactivadas, no se pueden volver a activar.
   *[other] { $count } buzones usan funciones que dejarían de estar incluidas: { $features }. Estas funciones siguen activas, pero, una vez desactivadas, no se pueden volver a activar.
}
# $count is a number such as 1,000.
plan-impact-used-by-many = Al menos { $count } buzones usan funciones que dejarían de estar incluidas: { $features }. Estas funciones siguen activas, pero, una vez desactivadas, no se pueden volver a activar.
# Before a list of mailboxes, the next message each.
plan-impact-first = Algunos de ellos:
# $mailbox is a link.
plan-impact-mailbox = { $mailbox } ({ $customer }): { $features }
# $max is how many mailboxes the rate plan allows; $customers is one or more of the next message, separated by commas.
plan-impact-over-limit = Clientes con más buzones que el límite de { $max }: { $customers }. Los buzones existentes se conservan, pero no se pueden crear otros hasta que el total esté por debajo del límite.
# $count is how many mailboxes the customer has.
plan-impact-customer = { $name } ({ $count })
# Button.
plan-impact-confirm = Guardar de todos modos
