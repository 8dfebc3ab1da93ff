answers-saved = { $who } hat das inzwischen gespeichert ({ $when })
answers-somebody-saved = Jemand hat das inzwischen gespeichert ({ $when })
answers-still-here = Von Ihnen ist noch nichts gespeichert, und alles steht noch im Formular. Speichern Sie noch einmal, um zu ersetzen, was jetzt gespeichert ist.
answers-field = Feld
answers-stored = Jetzt gespeichert
answers-yours = Ihres

answers-not-saved = Das ist noch nicht gespeichert
answers-uses = { $count ->
    [one] { $count } Postfach nutzt, was nicht mehr enthalten wäre: { $what }. Es behält das so; einmal ausgeschaltet, lässt es sich nicht wieder einschalten, und das Postfach weist darauf hin.
   *[other] { $count } Postfächer nutzen, was nicht mehr enthalten wäre: { $what }. Sie behalten das so; einmal ausgeschaltet, lässt es sich nicht wieder einschalten, und jedes Postfach weist darauf hin.
}
answers-uses-at-least = { $count ->
    [one] Mindestens { $count } Postfach nutzt, was nicht mehr enthalten wäre: { $what }. Es behält das so; einmal ausgeschaltet, lässt es sich nicht wieder einschalten, und das Postfach weist darauf hin.
   *[other] Mindestens { $count } Postfächer nutzen, was nicht mehr enthalten wäre: { $what }. Sie behalten das so; einmal ausgeschaltet, lässt es sich nicht wieder einschalten, und jedes Postfach weist darauf hin.
}
answers-first = Die ersten davon:
answers-mailbox = { $title } ({ $customer }): { $what }
answers-crowded = Mehr Postfächer als die { $max }, für die Platz wäre: { $names }. Alle bleiben; neue lassen sich erst anlegen, wenn Platz ist.
answers-crowded-customer = { $name } ({ $count })
answers-save-all-the-same = Trotzdem speichern
