# The bar that counts the selected mailboxes and applies a bulk action. $total is a number, such as 1,284 or 1,000+.

selection-all-selected = Sélection complète ({ $total })
selection-selected = { $count ->
    [one] { $count } sélectionnée
   *[other] { $count } sélectionnées
}
# Label of a check box.
selection-everything = Toute la liste ({ $total })
selection-whole-page = Sélectionner cette page
selection-clear = Désélectionner
# Label before a select, read aloud only; then its first option and its button.
selection-action = Action groupée
selection-choose = Choisir une action…
selection-continue = Continuer
selection-export = Exporter
