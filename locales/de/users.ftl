# Users: the list, the page of each, suspending and removing them.

# Title of the list, and the hint below it.
users-title = Benutzer
users-about = Alle Benutzer Ihrer Organisation und ihrer untergeordneten Kunden.
# Button above the list, and title of the form.
users-new = Neuer Benutzer
# Column head, and title of a section.
users-user = Benutzer
# Placeholder of the search field.
users-search-in = Benutzername, Name, E-Mail
# First option of a select.
users-all-customers = Alle Kunden
# Title where the list is empty, and the button below it.
users-no-match = Keine passenden Benutzer
users-show-all = Alle Benutzer anzeigen
# Buttons below the list.
users-first-page = Erste Seite
users-next-page = Nächste Seite
# Badge beside a user who was invited.
users-no-password = Noch kein Passwort

# Buttons.
users-create = Benutzer erstellen
users-save = Benutzer speichern
# Below the name of a user. $customer is a name, $role is frame-role.
users-sub = { $standing ->
    [suspended] { $customer } · { $role } · gesperrt
    [gone] { $customer } · { $role } · entfernt
   *[active] { $customer } · { $role }
}
# Notices below it.
users-is-removed = Dieser Benutzer wurde entfernt. Die von ihm vorgenommenen Änderungen bleiben im Verlauf.
users-is-suspended = Dieser Benutzer ist gesperrt und kann sich nicht anmelden.
# $by is the customer.
users-customer-suspended = Der Kunde { $by } ist gesperrt. Bis er wieder aktiv ist, kann sich dieser Benutzer nicht anmelden, und hier kann nichts geändert werden.

# Hints beside sections and below fields.
users-new-about = Der Benutzer legt das Passwort selbst fest, über einen Link, den Sie als Nächstes erstellen.
users-form-about = Änderungen gelten sofort, auch in offenen Sitzungen und für Token.
users-customer-hint = Kann später nicht geändert werden.
users-username-hint-new = Wird zum Anmelden verwendet. Muss über alle Kunden hinweg eindeutig sein. Kann später nicht geändert werden.
users-username-hint = Kann nicht geändert werden.
users-name-hint = Wird anderen angezeigt. Falls leer, wird der Benutzername angezeigt.
users-email-hint = Optional. Benachrichtigungen über die Mailboxen des Benutzers werden hierhin gesendet.
# Options of the select “Role”.
users-role-administrator = Administrator: der Kunde und seine untergeordneten Kunden
users-role-residential = Hauptbenutzer: alle Mailboxen des Kunden
users-role-user = Benutzer: die eigenen Mailboxen

# Title of a section, and its hint.
users-password = Passwort
# $hours is how long the link is valid.
users-password-about = { $hours ->
    [one] Der Benutzer legt das Passwort über einen Link fest, der nur einmal funktioniert und nach 1 Stunde abläuft.
   *[other] Der Benutzer legt das Passwort über einen Link fest, der nur einmal funktioniert und nach { $hours } Stunden abläuft.
}
# $when is a time such as “12 Nov 2026, 10:14 +01:00”.
users-link-created = Ein Link wurde erstellt und noch nicht verwendet. Er läuft am { $when } ab.
users-no-link = Es ist kein Passwort festgelegt, und es gibt keinen gültigen Link, um eines festzulegen.
# Buttons.
users-create-invitation = Einladungslink erstellen
users-new-password-link = Passwort-Link erstellen
# In place of the button.
users-suspended-no-link = Für einen gesperrten Benutzer können Sie keinen Link erstellen.
# Title of the box with the new link, what to do with it, and the label of its field.
users-copy-link = Kopieren Sie den Link jetzt
users-copy-link-why = Er wird nur einmal angezeigt. Wer ihn öffnet, kann das Passwort festlegen; geben Sie ihn daher nur dem Benutzer.
users-link = Link

# Hint beside the section “Mailboxes”, and what stands there where the user owns none.
users-mailboxes-about = Mailboxen, deren Inhaber dieser Benutzer ist.
users-no-mailbox = Keine. Um eine Mailbox zuzuweisen, wählen Sie diesen Benutzer in den Einstellungen der Mailbox als Inhaber.
# After the name of a mailbox.
users-archived = {" "}(archiviert)
# Link below the mailboxes that are named.
users-more-mailboxes = { $count ->
    [one] Und { $count } weitere
   *[other] Und { $count } weitere
}

# Hint beside the section “Suspension”.
users-suspension-about = Ein gesperrter Benutzer kann sich nicht anmelden. Seine Mailboxen funktionieren weiterhin.
# The question, and the button that confirms it.
users-suspend-confirmation = Alle Sitzungen des Benutzers enden sofort. Seine Token funktionieren erst wieder, wenn der Benutzer wieder aktiv ist.
users-suspend-submit = Benutzer sperren
# Button.
users-reactivate = Benutzer entsperren
# In place of the button.
users-last-not-suspended = Der letzte aktive Administrator der obersten Ebene kann nicht gesperrt werden.

# Title of the section in which a user is removed, and its hint.
users-removal = Benutzer entfernen
users-removal-about = Für Personen, die Mailroom nicht mehr verwenden. Der Name bleibt im Verlauf. Sie wählen, was mit den Mailboxen geschieht.
# In place of the button.
users-last-not-removed = Der letzte aktive Administrator der obersten Ebene kann nicht entfernt werden.
# Button that unfolds the question, the question, and the button that confirms it.
users-remove = { $name } entfernen
users-remove-confirmation = Der Benutzer kann sich dann nicht mehr anmelden, und seine Token und Sitzungen enden. Dies kann nicht rückgängig gemacht werden.
users-remove-submit = Benutzer entfernen
# Title of the three choices below. $count is of mailboxes.
users-removal-mailboxes = { $count ->
    [one] Mailbox des Benutzers
   *[other] { $count } Mailboxen des Benutzers
}
# The choices, each with its hint.
users-removal-transfer = Übertragen
users-removal-transfer-hint = Ein anderer Benutzer des Kunden wird Inhaber und erhält die Benachrichtigungen.
users-removal-keep = Ohne Inhaber behalten
users-removal-keep-hint = Anrufer können weiterhin Nachrichten hinterlassen, aber Benachrichtigungen an den Inhaber erreichen niemanden.
users-removal-archive = Archivieren
users-removal-archive-hint = Anrufer können keine Nachrichten hinterlassen. Einstellungen und Nummern bleiben erhalten, und archivierte Mailboxen lassen sich wiederherstellen.
# First option of the select “New owner”.
users-choose = Benutzer wählen
# Another option of it.
users-without-email = { $name } (keine E-Mail-Adresse)

# What was just done. $count is of mailboxes.
users-created = Benutzer erstellt. Erstellen Sie unten einen Einladungslink und geben Sie ihn dem Benutzer.
users-suspended = Benutzer gesperrt.
users-reactivated = Benutzer entsperrt.
users-removed = Benutzer entfernt.
users-removed-transferred = { $count ->
    [one] Benutzer entfernt. Seine Mailbox wurde übertragen.
   *[other] Benutzer entfernt. Seine { $count } Mailboxen wurden übertragen.
}
users-removed-archived = { $count ->
    [one] Benutzer entfernt. Seine Mailbox wurde archiviert.
   *[other] Benutzer entfernt. Seine { $count } Mailboxen wurden archiviert.
}
users-removed-kept = { $count ->
    [one] Benutzer entfernt. Seine Mailbox hat jetzt keinen Inhaber, daher erreichen Benachrichtigungen an den Inhaber niemanden.
   *[other] Benutzer entfernt. Seine { $count } Mailboxen haben jetzt keinen Inhaber, daher erreichen Benachrichtigungen an den Inhaber niemanden.
}
users-removed-messages = { $count ->
    [one] In 1 seiner Mailboxen werden Nachrichten nicht mehr gelöscht, weil keine E-Mail gesendet würde.
   *[other] In { $count } seiner Mailboxen werden Nachrichten nicht mehr gelöscht, weil keine E-Mail gesendet würde.
}
# $name is the new owner.
users-removed-unreached = { $count ->
    [one] { $name } hat keine E-Mail-Adresse, daher kann 1 dieser Mailboxen den Inhaber nicht benachrichtigen.
   *[other] { $name } hat keine E-Mail-Adresse, daher können { $count } dieser Mailboxen den Inhaber nicht benachrichtigen.
}
users-link-shown-before = Dieses Formular wurde zweimal gesendet. Ein Link wurde erstellt und bereits angezeigt. Falls Sie ihn nicht kopiert haben, erstellen Sie einen weiteren.
