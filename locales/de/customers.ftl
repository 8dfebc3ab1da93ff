customers-title = Kunden
customers-about = Ihr eigener und alle unter ihm.
customers-new = Neuer Kunde
customers-hidden = { $count ->
    [one] { $count } weiterer Kunde wird hier nicht gezeigt.
   *[other] { $count } weitere Kunden werden hier nicht gezeigt.
}
customers-level = {" "}(Ebene { $level })

customers-create = Kunden anlegen
customers-save = Kunden speichern
customers-at-the-top = { $count ->
    [one] { $count } Postfach
   *[other] { $count } Postfächer
}
customers-below = { $count ->
    [one] unter { $parent } · { $count } Postfach
   *[other] unter { $parent } · { $count } Postfächer
}
customers-suspended-above = Der übergeordnete Kunde { $by } ist gesperrt. Bis das endet, meldet sich hier niemand an, und nichts ändert sich.
customers-suspended-itself = Der Kunde ist gesperrt. Bis er wieder freigegeben ist, meldet sich niemand an, und nichts ändert sich.

customers-form-about = Wie Menschen und Programme ihn nennen, und was er gebucht hat.
customers-slug-hint-new = Steht in Adressen und gilt für APIs: a bis z, 0 bis 9 und Bindestriche. Er bleibt für immer gleich.
customers-slug-hint = Steht in Adressen und gilt für APIs. Er bleibt für immer gleich.
customers-parent-hint = Dessen Administratoren verwalten auch diesen hier. Das lässt sich später nicht ändern.
customers-plan-hint = Was er nutzen und wie viele Postfächer er haben darf.
customers-own-plan-hint = Den Tarif Ihres eigenen Kunden wählt, wer über ihm steht.
customers-new-mailboxes = Neue Postfächer
customers-new-mailboxes-about = Womit ein Postfach beginnt. Die vorhandenen bleiben, wie sie sind.
customers-language-hint = Geben Sie einen Teil des Namens ein, zum Beispiel Deutsch, und wählen Sie aus der Liste; oder ein Kürzel wie en-US.
customers-timezone-hint = Zum Beispiel Europe/Berlin.
customers-numbers-hint = Wo niemand eine Nummer wählt, gilt die kleinste freie aus diesem Bereich: { $rule }.
customers-pins = PINs
customers-pins-about = Wie eine PIN sein muss, die ab jetzt festgelegt wird. Schon festgelegte bleiben, ob gut oder nicht.
customers-policy-preset = { $name ->
    [strict] streng: { $rules }
    [four-digit] vierstellig: { $rules }
   *[any] beliebig: { $rules }
}
customers-policy-own = eigene: wie unten angegeben
customers-policy-unread = nicht lesbar
customers-no-repeats = Keine Ziffer dreimal hintereinander
customers-no-sequences = Keine drei Ziffern in Folge
customers-not-the-number = Nicht die Postfachnummer, weder vorwärts noch rückwärts
customers-count-again = Neu zählen
customers-apis-about = Welche davon seine Benutzer verwenden dürfen, mit Passwort oder Token.
customers-apis-open = Für seine Benutzer offen

customers-suspension-about = Bei einem gesperrten Kunden und allen unter ihm meldet sich niemand an, weder mit Passwort noch über Sitzung oder Token, und nichts ändert sich. Anrufe sind nicht betroffen.
customers-own = Das ist Ihr eigener Kunde; nur jemand über ihm kann ihn sperren.
customers-suspend-what = { $name } und jeder Kunde darunter stehen ab der nächsten Anfrage still.
customers-suspend-now = Jetzt sperren
customers-activate = Wieder freigeben

customers-created = Kunde angelegt.
customers-now-suspended = Der Kunde ist gesperrt.
customers-now-active = Der Kunde ist wieder freigegeben.
