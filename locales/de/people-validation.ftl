people-validation-no-customer = Es gibt keinen Kunden „{ $slug }“
people-validation-no-parent = Wählen Sie den Kunden, zu dem er gehört
people-validation-suspended = Der Kunde „{ $name }“ ist gesperrt; bei ihm ändert sich nichts, bis er wieder freigegeben ist
people-validation-no-user = Es gibt keinen Benutzer „{ $username }“
people-validation-no-plan = Diesen Tarif gibt es nicht; wählen Sie einen der angebotenen
people-validation-slug-taken = Es gibt schon einen Kunden „{ $slug }“; wählen Sie einen anderen Kurznamen
people-validation-username-taken = Es gibt schon einen Benutzer „{ $username }“; wählen Sie einen anderen Benutzernamen
people-validation-plan-taken = Es gibt schon einen Tarif „{ $name }“; wählen Sie einen anderen Namen
people-validation-bad-slug = Ein Kurzname hat 1 bis 64 Zeichen: a bis z, 0 bis 9 und Bindestriche, diese nicht am Anfang oder Ende
people-validation-bad-username = Ein Benutzername hat 1 bis 64 Zeichen: Buchstaben, Ziffern und . _ - + @
people-validation-no-name = Geben Sie einen Namen ein
people-validation-bad-name = Ein Name hat 1 bis 64 Zeichen, die sich alle darstellen lassen
people-validation-bad-email = „{ $raw }“ ist keine E-Mail-Adresse wie jo@example.org
people-validation-bad-timezone = „{ $raw }“ ist keine Zeitzone wie Europe/Berlin
people-validation-bad-numbers = Der Bereich ist nicht lesbar; nötig sind { $rule }
people-validation-range-rule = zwei gleich lange Nummern mit 3 bis 18 Ziffern, zum Beispiel 200-899
people-validation-range-reversed = Die erste Nummer eines Bereichs muss die kleinere sein, wie in 200-899
people-validation-bad-policy = Wählen Sie eine der angebotenen Richtlinien
people-validation-bad-digits = Geben Sie eine Anzahl von { $least } bis { $most } Ziffern an
people-validation-digits-crossed = Die meisten Ziffern können nicht weniger sein als die wenigsten
people-validation-bad-role = Wählen Sie eine der angebotenen Rollen
people-validation-bad-limit = Geben Sie eine Anzahl von Postfächern an, oder lassen Sie das Feld leer, wenn es beliebig viele sein dürfen
people-validation-passwords-differ = Die beiden Passwörter unterscheiden sich; geben Sie zweimal dasselbe ein
people-validation-wrong-password = Das aktuelle Passwort stimmt nicht
people-validation-own-plan = Den Tarif Ihres eigenen Kunden wählt, wer über ihm steht
people-validation-plan-above = Der Tarif „{ $name }“ umfasst mehr als der Ihres eigenen Kunden; wählen Sie einen, der nicht mehr umfasst
people-validation-beyond-own-plan = Das ist mehr, als der Tarif Ihres eigenen Kunden umfasst; erlauben Sie nicht mehr Postfächer und nichts, was er nicht umfasst
people-validation-last-administrator = Das ist der letzte aktive Administrator an der Spitze; legen Sie zuerst einen weiteren an, sonst könnte niemand das Ganze verwalten
people-validation-no-fate = Wählen Sie, was aus den Postfächern wird
people-validation-no-successor = Wählen Sie einen aktiven Benutzer dieses Kunden
people-validation-address-needed = { $count ->
    [one] Ein Postfach löscht seine Nachrichten nach einer E-Mail, die nur diese Adresse erhält; ändern Sie das zuerst
   *[other] { $count } Postfächer löschen ihre Nachrichten nach einer E-Mail, die nur diese Adresse erhält; ändern Sie das zuerst
}
people-validation-password-too-short = Das Passwort ist zu kurz; nötig sind mindestens { $shortest } Zeichen
people-validation-password-too-long = Das Passwort ist zu lang; erlaubt sind höchstens { $longest } Zeichen
people-validation-password-is-username = Das Passwort ist der Benutzername; wählen Sie ein anderes
people-validation-password-common = Dieses Passwort würde man mit als erstes ausprobieren; wählen Sie ein anderes
