# Below a PIN policy that is being edited: how many existing PINs of the customer don’t meet it.

noncompliant-pin-count-all-meet = كل رموز PIN الموجودة تستوفي هذه السياسة.
# $count is how many PINs were checked.
noncompliant-pin-count-first-meet = تم فحص أول { $count } من رموز PIN الموجودة، وكلها تستوفي هذه السياسة.
noncompliant-pin-count-fail = { $count ->
    [zero] لا توجد رموز PIN لا تستوفي هذه السياسة.
    [one] يوجد رمز PIN واحد لا يستوفي هذه السياسة. يبقى صالحًا حتى يُغيَّر.
    [two] يوجد رمزا PIN لا يستوفيان هذه السياسة. يبقيان صالحين حتى يُغيَّرا.
    [few] توجد { $count } رموز PIN لا تستوفي هذه السياسة. تبقى صالحة حتى تُغيَّر.
    [many] يوجد { $count } رمز PIN لا تستوفي هذه السياسة. تبقى صالحة حتى تُغيَّر.
   *[other] يوجد { $count } رمز PIN لا تستوفي هذه السياسة. تبقى صالحة حتى تُغيَّر.
}
noncompliant-pin-count-at-least = { $count ->
    [zero] لا توجد رموز PIN لا تستوفي هذه السياسة.
    [one] يوجد رمز PIN واحد على الأقل لا يستوفي هذه السياسة. يبقى صالحًا حتى يُغيَّر.
    [two] يوجد رمزا PIN على الأقل لا يستوفيان هذه السياسة. يبقيان صالحين حتى يُغيَّرا.
    [few] توجد { $count } رموز PIN على الأقل لا تستوفي هذه السياسة. تبقى صالحة حتى تُغيَّر.
    [many] يوجد { $count } رمز PIN على الأقل لا تستوفي هذه السياسة. تبقى صالحة حتى تُغيَّر.
   *[other] يوجد { $count } رمز PIN على الأقل لا تستوفي هذه السياسة. تبقى صالحة حتى تُغيَّر.
}
