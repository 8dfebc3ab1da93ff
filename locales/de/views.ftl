views-views = Ansichten
views-all = Alle Postfächer
views-changed = geändert
views-shared-at = , geteilt bei { $customer }
views-save = Ansicht speichern
views-new = Diese Liste als neue Ansicht aufbewahren
views-new-about = Suche, Filter, Reihenfolge, Spalten und Zeilenabstand unter einem Namen.
views-name = Name
views-who = Wer sie hat
views-only-me = Nur ich
views-everybody = Alle, mit denen ich arbeite
views-everybody-about = Bei Ihrem Kunden und denen darüber. Jeder sieht seine eigenen Postfächer.

views-begin-all = Mit allen Postfächern beginnen
views-begin-here = Mit dieser Ansicht beginnen
views-save-changes = Änderungen speichern
views-drop-changes = Änderungen verwerfen
views-rename = Umbenennen oder teilen
views-delete = Diese Ansicht löschen
views-delete-shared = Sie verschwindet für alle. Kein Postfach wird angerührt.
views-delete-about = Kein Postfach wird angerührt.
views-delete-named = „{ $name }“ löschen
views-of-others = Geteilt bei { $customer }. Ändern können sie Administratoren und wer sie angelegt hat.

views-name-required = Geben Sie der Ansicht einen Namen
views-name-taken = Es gibt schon eine Ansicht namens „{ $name }“; wählen Sie einen anderen Namen
views-too-many = { $count ->
    [one] Sie haben { $count } Ansicht, mehr sind nicht möglich; löschen Sie zuerst eine
   *[other] Sie haben { $count } Ansichten, mehr sind nicht möglich; löschen Sie zuerst eine
}
views-role-forbids = Nur Administratoren teilen Ansichten

views-kept = Die Ansicht ist gespeichert.
views-replaced = Die Ansicht zeigt ab jetzt diese Liste.
views-begins-here = Die Liste beginnt mit dieser Ansicht.
views-begins-all = Die Liste beginnt mit allen Postfächern.
views-deleted = Die Ansicht „{ $name }“ ist gelöscht. Ihre Postfächer sind unverändert.
