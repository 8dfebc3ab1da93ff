plan-impact-title = Dies ist noch nicht gespeichert
plan-impact-used = { $count ->
    [one] { $count } Postfach verwendet, was nicht mehr enthalten wäre: { $features }. Es behält dies, wie es ist; einmal ausgeschaltet, lässt es sich nicht wieder einschalten, und das Postfach sagt das.
   *[other] { $count } Postfächer verwenden, was nicht mehr enthalten wäre: { $features }. Sie behalten dies, wie es ist; einmal ausgeschaltet, lässt es sich nicht wieder einschalten, und jedes Postfach sagt das.
}
plan-impact-used-by-many = Mindestens { $count } Postfächer verwenden, was nicht mehr enthalten wäre: { $features }. Sie behalten dies, wie es ist; einmal ausgeschaltet, lässt es sich nicht wieder einschalten, und jedes Postfach sagt das.
plan-impact-first = Die ersten davon:
plan-impact-mailbox = { $mailbox } ({ $customer }): { $features }
plan-impact-over-limit = Platz wäre nur für { $max }; mehr Postfächer haben: { $customers }. Sie bleiben alle; neue lassen sich erst anlegen, wenn Platz ist.
plan-impact-customer = { $name } ({ $count })
plan-impact-confirm = Trotzdem speichern
