# Below a PIN policy that is being edited: how many existing PINs of the customer don’t meet it.

noncompliant-pin-count-all-meet = Tous les codes PIN existants sont conformes à cette politique.
# $count is how many PINs were checked.
noncompliant-pin-count-first-meet = Les { $count } premiers codes PIN existants sont conformes à cette politique.
noncompliant-pin-count-fail = { $count ->
    [one] { $count } code PIN existant n’est pas conforme à cette politique. Il reste valable jusqu’à sa modification.
   *[other] { $count } codes PIN existants ne sont pas conformes à cette politique. Ils restent valables jusqu’à leur modification.
}
noncompliant-pin-count-at-least = { $count ->
    [one] Au moins { $count } code PIN existant n’est pas conforme à cette politique. Il reste valable jusqu’à sa modification.
   *[other] Au moins { $count } codes PIN existants ne sont pas conformes à cette politique. Ils restent valables jusqu’à leur modification.
}
