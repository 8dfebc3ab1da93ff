policy-count-none = Tous les codes PIN existants respectent cette règle.
policy-count-none-of = Aucun des { $count } premiers codes PIN n’enfreindrait cette règle.
policy-count-fail = { $count ->
    [one] { $count } des codes PIN existants enfreindrait cette règle. Il reste tant qu’il n’est pas modifié.
   *[other] { $count } des codes PIN existants enfreindraient cette règle. Ils restent tant qu’ils ne sont pas modifiés.
}
policy-count-at-least = { $count ->
    [one] Au moins { $count } des codes PIN existants enfreindrait cette règle. Il reste tant qu’il n’est pas modifié.
   *[other] Au moins { $count } des codes PIN existants enfreindraient cette règle. Ils restent tant qu’ils ne sont pas modifiés.
}
