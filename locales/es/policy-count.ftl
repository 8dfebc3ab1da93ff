# Below a PIN policy that is being edited: how many existing PINs of the customer don’t meet it.

policy-count-all-meet = Todos los PIN existentes cumplen esta política.
# $count is how many PINs were checked.
policy-count-first-meet = Los primeros { $count } PIN existentes cumplen esta política.
policy-count-fail = { $count ->
    [one] { $count } PIN existente no cumple esta política. Sigue funcionando hasta que se cambie.
   *[other] { $count } PIN existentes no cumplen esta política. Siguen funcionando hasta que se cambien.
}
policy-count-at-least = { $count ->
    [one] Al menos { $count } PIN existente no cumple esta política. Sigue funcionando hasta que se cambie.
   *[other] Al menos { $count } PIN existentes no cumplen esta política. Siguen funcionando hasta que se cambien.
}
