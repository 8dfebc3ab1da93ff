# Below a PIN policy that is being edited: how many existing PINs of the customer don’t meet it.

noncompliant-pin-count-all-meet = Todos los PIN existentes cumplen esta política.
# $count is how many PINs were checked.
noncompliant-pin-count-first-meet = Los primeros { $count } PIN existentes cumplen esta política.
noncompliant-pin-count-fail = { $count ->
    [one] { $count } PIN existente no cumple esta política. Sigue funcionando hasta que se cambie.
   *[other] { $count } PIN existentes no cumplen esta política. Siguen funcionando hasta que se cambien.
}
noncompliant-pin-count-at-least = { $count ->
    [one] Al menos { $count } PIN existente no cumple esta política. Sigue funcionando hasta que se cambie.
   *[other] Al menos { $count } PIN existentes no cumplen esta política. Siguen funcionando hasta que se cambien.
}
