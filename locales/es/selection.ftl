# The bar that counts the selected mailboxes and applies a bulk action. $total is a number, such as 1,284 or 1,000+.

selection-all-selected = Todos seleccionados ({ $total })
selection-selected = { $count ->
    [one] { $count } seleccionado
   *[other] { $count } seleccionados
}
# Label of a check box.
selection-everything = Todos los de esta lista ({ $total })
selection-whole-page = Seleccionar esta página
selection-clear = Quitar selección
# Label before a select, read aloud only; then its first option and its button.
selection-action = Acción masiva
selection-choose = Elegir una acción…
selection-continue = Continuar
selection-export = Exportar
