users-title = Benutzer
users-about = Alle, die sich anmelden, von Ihrem Kunden und denen unter ihm.
users-new = Neuer Benutzer
users-user = Benutzer
users-search-in = Benutzername, Name, Adresse
users-every-customer = Alle Kunden
users-no-match = Kein Benutzer passt
users-show-all = Alle Benutzer zeigen
users-first-page = Erste Seite
users-next-page = Nächste Seite
users-no-password = Noch kein Passwort

users-create = Benutzer anlegen
users-save = Benutzer speichern
users-sub = { $standing ->
    [suspended] { $customer } · { $role } · gesperrt
    [gone] { $customer } · { $role } · ausgeschieden
   *[active] { $customer } · { $role }
}
users-is-gone = Dieser Benutzer ist ausgeschieden. Was er getan hat, bleibt im Verlauf.
users-is-suspended = Dieser Benutzer ist gesperrt und kann sich nicht anmelden.
users-customer-suspended = Der Kunde { $by } ist gesperrt: Niemand meldet sich an, und hier ändert sich nichts.

users-new-about = Das Passwort legt der Benutzer selbst fest, über einen Link, den Sie ihm als Nächstes geben.
users-form-about = Was sich hier ändert, gilt ab der nächsten Anfrage jeder offenen Sitzung und jedes Tokens.
users-customer-hint = Er lässt sich später nicht ändern.
users-username-hint-new = Wird zum Anmelden eingegeben und ist im ganzen System einmalig. Er bleibt für immer gleich.
users-username-hint = Er bleibt für immer gleich.
users-name-hint = Was Menschen lesen. Leer: der Benutzername.
users-email-hint = Wohin Mitteilungen für den Inhaber eines Postfachs gehen. Leer: nirgendwohin.
users-role-administrator = Administrator: der Kunde und alles unter ihm
users-role-residential = Privatkunde: alle Postfächer des Kunden
users-role-user = Benutzer: die eigenen Postfächer

users-password = Passwort
users-password-about = Niemand außer dem Benutzer kennt ein Passwort. Ein Link legt es fest, einmal, und läuft nach 72 Stunden ab.
users-link-made = Ein Link wurde erstellt und noch nicht verwendet. Er läuft ab: { $when }.
users-no-link = Noch wurde kein Passwort festgelegt, und es gibt keinen Link, der eines festlegen könnte.
users-invite = Einladungslink erstellen
users-new-password-link = Link für ein neues Passwort erstellen
users-suspended-no-link = Ein gesperrter Benutzer erhält keinen Link.
users-copy-link = Kopieren Sie den Link jetzt
users-copy-link-why = Er wird nur dieses eine Mal gezeigt. Wer ihn öffnet, wählt das Passwort; geben Sie ihn also nur dem Benutzer.
users-link = Link

users-mailboxes-about = Die Postfächer, deren Inhaber dieser Benutzer ist.
users-no-mailbox = Keine. Der Inhaber eines Postfachs wird auf dessen eigener Seite gewählt.
users-archived = {" "}(archiviert)
users-more-mailboxes = { $count ->
    [one] Und { $count } weiteres
   *[other] Und { $count } weitere
}

users-suspension-about = Ein gesperrter Benutzer kann sich nicht anmelden. Seine Postfächer laufen weiter wie bisher.
users-suspend-what = Alle Sitzungen enden sofort, und die Token öffnen bis zur Freigabe nichts.
users-suspend-now = Jetzt sperren
users-activate = Wieder freigeben
users-last-not-suspended = Das ist der letzte aktive Administrator an der Spitze; er kann nicht gesperrt werden.

users-leaving = Ausscheiden
users-leaving-about = Für jemanden, der nicht wiederkommt. Der Name bleibt im Verlauf; mit den Postfächern geschieht, was Sie bestimmen.
users-last-cannot-go = Das ist der letzte aktive Administrator an der Spitze; er kann nicht ausscheiden.
users-let-go = { $name } ausscheiden lassen
users-let-go-what = Eine Anmeldung ist nicht mehr möglich, und Token und Sitzungen enden. Das lässt sich nicht rückgängig machen.
users-let-go-now = Jetzt ausscheiden lassen
users-their-mailboxes = { $count ->
    [one] Das zugehörige Postfach
   *[other] Die { $count } zugehörigen Postfächer
}
users-fate-hand-over = Übergeben
users-fate-hand-over-hint = Ein anderer Benutzer des Kunden wird Inhaber und erhält die Benachrichtigungen.
users-fate-keep = Ohne Inhaber behalten
users-fate-keep-hint = Sie laufen weiter wie bisher. Was an den Inhaber ginge, erreicht niemanden.
users-fate-archive = Archivieren
users-fate-archive-hint = Sie nehmen keine Nachrichten an; ihre Nummern bleiben vergeben, und sie lassen sich wiederherstellen.
users-choose = Benutzer wählen
users-without-address = { $name } (ohne E-Mail-Adresse)

users-created = Benutzer angelegt. Erstellen Sie unten einen Einladungslink, und geben Sie ihn weiter.
users-now-suspended = Der Benutzer ist gesperrt.
users-now-active = Der Benutzer ist wieder freigegeben.
users-left = Der Benutzer ist ausgeschieden.
users-left-handed-over = { $count ->
    [one] Der Benutzer ist ausgeschieden, und sein Postfach ist übergeben.
   *[other] Der Benutzer ist ausgeschieden, und seine { $count } Postfächer sind übergeben.
}
users-left-archived = { $count ->
    [one] Der Benutzer ist ausgeschieden, und sein Postfach ist archiviert.
   *[other] Der Benutzer ist ausgeschieden, und seine { $count } Postfächer sind archiviert.
}
users-left-kept = { $count ->
    [one] Der Benutzer ist ausgeschieden. Sein Postfach hat jetzt keinen Inhaber; was an den Inhaber ginge, erreicht niemanden.
   *[other] Der Benutzer ist ausgeschieden. Seine { $count } Postfächer haben jetzt keinen Inhaber; was an den Inhaber ginge, erreicht niemanden.
}
users-left-messages = { $count ->
    [one] In einem seiner Postfächer werden Nachrichten nicht mehr nach einer E-Mail gelöscht, weil diese niemanden erreicht hätte.
   *[other] In { $count } seiner Postfächer werden Nachrichten nicht mehr nach einer E-Mail gelöscht, weil diese niemanden erreicht hätte.
}
users-left-unreached = { $count ->
    [one] { $name } hat keine E-Mail-Adresse: Was eines dieser Postfächer dem Inhaber senden würde, erreicht niemanden.
   *[other] { $name } hat keine E-Mail-Adresse: Was { $count } dieser Postfächer dem Inhaber senden würden, erreicht niemanden.
}
users-link-shown-before = Dieses Formular wurde zweimal gesendet. Ein Link wurde erstellt und bereits angezeigt. Falls Sie ihn nicht kopiert haben, erstellen Sie einen neuen.
