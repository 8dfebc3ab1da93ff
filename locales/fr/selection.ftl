selection-all-selected = Les { $total } sont sélectionnées
selection-selected = { $count ->
    [one] { $count } sélectionnée
   *[other] { $count } sélectionnées
}
selection-everything = Les { $total } de cette liste
selection-whole-page = Toute la page
selection-clear = Effacer
selection-what = Que faire de la sélection
selection-choose = Choisir une action…
selection-go-on = Continuer
selection-export = Exporter
