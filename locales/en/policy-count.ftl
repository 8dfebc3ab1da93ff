# How many PINs of a customer would fail the policy that is being typed.

policy-count-none = Every PIN that there is meets this policy.
policy-count-none-of = None of the first { $count } PINs would fail this policy.
policy-count-fail = { $count ->
    [one] { $count } of the PINs that there are would fail this policy. It stays until it is changed.
   *[other] { $count } of the PINs that there are would fail this policy. They stay until they are changed.
}
policy-count-at-least = { $count ->
    [one] At least { $count } of the PINs that there are would fail this policy. It stays until it is changed.
   *[other] At least { $count } of the PINs that there are would fail this policy. They stay until they are changed.
}
