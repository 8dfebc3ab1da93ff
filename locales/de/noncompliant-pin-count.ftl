# Below a PIN policy that is being edited: how many existing PINs of the customer don’t meet it.

noncompliant-pin-count-all-meet = Alle bestehenden PINs entsprechen dieser Richtlinie.
# $count is how many PINs were checked.
noncompliant-pin-count-first-meet = Die ersten { $count } bestehenden PINs entsprechen dieser Richtlinie.
noncompliant-pin-count-fail = { $count ->
    [one] { $count } bestehende PIN entspricht dieser Richtlinie nicht. Sie funktioniert weiterhin, bis sie geändert wird.
   *[other] { $count } bestehende PINs entsprechen dieser Richtlinie nicht. Sie funktionieren weiterhin, bis sie geändert werden.
}
noncompliant-pin-count-at-least = { $count ->
    [one] Mindestens { $count } bestehende PIN entspricht dieser Richtlinie nicht. Sie funktioniert weiterhin, bis sie geändert wird.
   *[other] Mindestens { $count } bestehende PINs entsprechen dieser Richtlinie nicht. Sie funktionieren weiterhin, bis sie geändert werden.
}
