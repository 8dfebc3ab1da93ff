# What is wrong with a field and what to do, without a period. $slug, $username and $raw are as typed.
administration-validation-no-customer = Es gibt keinen Kunden „{ $slug }“; prüfen Sie den Kurznamen
administration-validation-no-parent = Wählen Sie den übergeordneten Kunden
administration-validation-suspended = Der Kunde „{ $name }“ ist gesperrt; es kann nichts geändert werden, bis er wieder aktiv ist
administration-validation-no-user = Es gibt keinen Benutzer „{ $username }“; prüfen Sie den Benutzernamen
administration-validation-no-plan = Tarif nicht gefunden; wählen Sie einen aus der Liste
administration-validation-slug-taken = Es gibt bereits einen Kunden „{ $slug }“; wählen Sie einen anderen Kurznamen
administration-validation-username-taken = Es gibt bereits einen Benutzer „{ $username }“; wählen Sie einen anderen Benutzernamen
administration-validation-plan-taken = Es gibt bereits einen Tarif „{ $name }“; wählen Sie einen anderen Namen
administration-validation-bad-slug = Der Kurzname muss 1 bis 64 Zeichen haben: a bis z, 0 bis 9 und Bindestriche, aber keinen Bindestrich am Anfang oder Ende
administration-validation-bad-username = Der Benutzername muss 1 bis 64 Zeichen haben: Buchstaben, Ziffern und . _ - + @
# $rule is the one below.
administration-validation-bad-numbers = Geben Sie einen Nummernbereich ein: { $rule }
administration-validation-range-rule = zwei Nummern mit gleich vielen Ziffern (3 bis 18), zum Beispiel 200-899
administration-validation-range-reversed = Die erste Nummer eines Bereichs darf nicht größer als die letzte sein; geben Sie einen Bereich wie 200-899 ein
administration-validation-bad-policy = Wählen Sie eine PIN-Richtlinie aus der Liste
# Minimum or maximum length of PINs. $least and $most are numbers.
administration-validation-bad-digits = Geben Sie eine Anzahl von { $least } bis { $most } Ziffern ein
administration-validation-lengths-crossed = Die Höchstlänge darf nicht kleiner als die Mindestlänge sein
administration-validation-bad-role = Wählen Sie eine Rolle aus der Liste
administration-validation-bad-limit = Geben Sie eine Anzahl von Mailboxen ein oder lassen Sie das Feld leer, wenn es kein Limit geben soll
administration-validation-passwords-differ = Die Passwörter stimmen nicht überein; geben Sie zweimal dasselbe Passwort ein
administration-validation-own-plan = Nur ein Administrator eines übergeordneten Kunden kann den Tarif Ihrer Organisation ändern
administration-validation-plan-above = Der Tarif „{ $name }“ umfasst mehr als der Tarif Ihrer Organisation; wählen Sie einen, der nicht mehr umfasst
administration-validation-beyond-own-plan = Dies ist mehr, als der Tarif Ihrer Organisation umfasst; verringern Sie die Mailboxen oder Funktionen
administration-validation-last-administrator = Dies ist der letzte aktive Administrator der obersten Ebene; erstellen Sie zuerst einen weiteren
administration-validation-no-disposition = Wählen Sie, was mit den Mailboxen geschieht
administration-validation-no-successor = Wählen Sie einen aktiven Benutzer dieses Kunden
administration-validation-email-needed = { $count ->
    [one] 1 Mailbox löscht ihre Nachrichten, nachdem sie nur an diese E-Mail-Adresse gesendet wurden; schalten Sie das zuerst aus oder fügen Sie einen Empfänger hinzu
   *[other] { $count } Mailboxen löschen ihre Nachrichten, nachdem sie nur an diese E-Mail-Adresse gesendet wurden; schalten Sie das zuerst aus oder fügen Sie Empfänger hinzu
}
administration-validation-password-too-short = Das Passwort muss mindestens { $shortest } Zeichen haben
administration-validation-password-too-long = Das Passwort darf höchstens { $longest } Zeichen haben
administration-validation-password-is-username = Das Passwort darf nicht der Benutzername sein; wählen Sie ein anderes
administration-validation-password-common = Dieses Passwort ist zu gebräuchlich; wählen Sie ein anderes
