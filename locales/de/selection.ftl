# The bar that counts the selected mailboxes and applies a bulk action. $total is a number, such as 1,284 or 1,000+.

selection-all-selected = Alle { $total } ausgewählt
selection-selected = { $count ->
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
}
# Label of a check box.
selection-everything = Alle { $total } in dieser Liste
selection-whole-page = Diese Seite auswählen
selection-clear = Auswahl aufheben
# Label before a select, read aloud only; then its first option and its button.
selection-action = Sammelaktion
selection-choose = Aktion wählen …
selection-continue = Weiter
selection-export = Exportieren
