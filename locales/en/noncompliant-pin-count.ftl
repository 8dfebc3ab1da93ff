# Below a PIN policy that is being edited: how many existing PINs of the customer don’t meet it.

noncompliant-pin-count-all-meet = All existing PINs meet this policy.
# $count is how many PINs were checked.
noncompliant-pin-count-first-meet = The first { $count } existing PINs meet this policy.
noncompliant-pin-count-fail = { $count ->
    [one] { $count } existing PIN doesn’t meet this policy. It keeps working until it’s changed.
   *[other] { $count } existing PINs don’t meet this policy. They keep working until they’re changed.
}
noncompliant-pin-count-at-least = { $count ->
    [one] At least { $count } existing PIN doesn’t meet this policy. It keeps working until it’s changed.
   *[other] At least { $count } existing PINs don’t meet this policy. They keep working until they’re changed.
}
