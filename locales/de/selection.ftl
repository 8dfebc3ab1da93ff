selection-all-selected = Alle { $total } ausgewählt
selection-selected = { $count ->
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
}
selection-everything = Alle { $total } in dieser Liste
selection-whole-page = Ganze Seite
selection-clear = Aufheben
selection-what = Was damit geschehen soll
selection-choose = Aktion wählen …
selection-go-on = Weiter
selection-export = Exportieren
