policy-count-none = Todos los PIN existentes cumplen esta política.
policy-count-none-of = Ninguno de los primeros { $count } PIN incumpliría esta política.
policy-count-fail = { $count ->
    [one] { $count } de los PIN existentes incumpliría esta política. Se queda hasta que se cambie.
   *[other] { $count } de los PIN existentes incumplirían esta política. Se quedan hasta que se cambien.
}
policy-count-at-least = { $count ->
    [one] Al menos { $count } de los PIN existentes incumpliría esta política. Se queda hasta que se cambie.
   *[other] Al menos { $count } de los PIN existentes incumplirían esta política. Se quedan hasta que se cambien.
}
