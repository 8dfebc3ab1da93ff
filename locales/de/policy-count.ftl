policy-count-none = Jede vorhandene PIN erfüllt diese Richtlinie.
policy-count-none-of = Von den ersten { $count } PINs würde keine gegen diese Richtlinie verstoßen.
policy-count-fail = { $count ->
    [one] { $count } der vorhandenen PINs würde gegen diese Richtlinie verstoßen. Sie bleibt, bis sie geändert wird.
   *[other] { $count } der vorhandenen PINs würden gegen diese Richtlinie verstoßen. Sie bleiben, bis sie geändert werden.
}
policy-count-at-least = { $count ->
    [one] Mindestens { $count } der vorhandenen PINs würde gegen diese Richtlinie verstoßen. Sie bleibt, bis sie geändert wird.
   *[other] Mindestens { $count } der vorhandenen PINs würden gegen diese Richtlinie verstoßen. Sie bleiben, bis sie geändert werden.
}
