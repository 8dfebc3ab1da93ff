selection-all-selected = Los { $total } seleccionados
selection-selected = { $count ->
    [one] { $count } seleccionado
   *[other] { $count } seleccionados
}
selection-everything = Los { $total } de esta lista
selection-whole-page = Toda la página
selection-clear = Quitar
selection-what = Qué hacer con ellos
selection-choose = Elija qué hacer…
selection-go-on = Continuar
selection-export = Exportar
