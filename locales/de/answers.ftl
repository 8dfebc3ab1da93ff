answers-overtaken = { $who } hat dies inzwischen gespeichert ({ $when })
answers-overtaken-unknown = Jemand hat dies inzwischen gespeichert ({ $when })
answers-overtaken-about = Von Ihnen ist noch nichts gespeichert, und alles steht noch im Formular. Speichern Sie noch einmal, um es an die Stelle des jetzt Gespeicherten zu setzen.
answers-field = Feld
answers-stored = Jetzt gespeichert
answers-yours = Ihre Eingabe

answers-breaks = Dies ist noch nicht gespeichert
answers-breaks-used = { $count ->
    [one] { $count } Postfach verwendet, was nicht mehr enthalten wäre: { $features }. Es behält dies, wie es ist; einmal ausgeschaltet, lässt es sich nicht wieder einschalten, und das Postfach sagt das.
   *[other] { $count } Postfächer verwenden, was nicht mehr enthalten wäre: { $features }. Sie behalten dies, wie es ist; einmal ausgeschaltet, lässt es sich nicht wieder einschalten, und jedes Postfach sagt das.
}
answers-breaks-used-by-many = Mindestens { $count } Postfächer verwenden, was nicht mehr enthalten wäre: { $features }. Sie behalten dies, wie es ist; einmal ausgeschaltet, lässt es sich nicht wieder einschalten, und jedes Postfach sagt das.
answers-breaks-first = Die ersten davon:
answers-breaks-mailbox = { $mailbox } ({ $customer }): { $features }
answers-breaks-crowded = Platz wäre nur für { $max }; mehr Postfächer haben: { $customers }. Sie bleiben alle; neue lassen sich erst anlegen, wenn Platz ist.
answers-breaks-customer = { $name } ({ $count })
answers-breaks-confirm = Trotzdem speichern
