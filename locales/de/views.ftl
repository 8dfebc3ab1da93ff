# Saved views of the list.

# Read aloud: what the tabs above the list are.
views-views = Ansichten
views-all = Alle Mailboxen
# After the name of a view.
views-changed = geändert
# After the name of a view.
views-shared-at = , geteilt mit { $customer }
# The menu with what can be done with views.
views-options = Ansichtsoptionen
# The form that saves a view: button, title, hint, and fields.
views-save = Ansicht speichern
views-new = Diese Liste als neue Ansicht speichern
views-new-about = Speichert Suche, Filter, Sortierung, Spalten und Zeilenhöhe unter einem Namen.
views-name = Name
views-visible-to = Sichtbarkeit
views-only-me = Nur ich
views-everybody = Alle in meiner Organisation
views-everybody-about = Auch Administratoren übergeordneter Kunden können diese Ansicht verwenden. Jede Person sieht nur die Mailboxen, auf die sie Zugriff hat.

# What can be done with the view that is shown. Buttons.
views-default-all = „Alle Mailboxen“ als Standardansicht festlegen
views-default-this = Als Standardansicht festlegen
views-save-changes = Änderungen speichern
views-discard-changes = Änderungen verwerfen
views-save-details = Name und Sichtbarkeit speichern
views-delete = Ansicht löschen
views-delete-shared = Die Ansicht wird für alle gelöscht. Die Mailboxen ändern sich nicht. Dies kann nicht rückgängig gemacht werden.
views-delete-about = Die Mailboxen ändern sich nicht. Dies kann nicht rückgängig gemacht werden.
views-delete-named = „{ $name }“ löschen
# $customer is the customer whose users see the view.
views-of-others = Geteilt mit { $customer }. Nur ihr Ersteller und Administratoren können sie ändern.

# Why a view is not saved. Without a period.
views-name-taken = Es gibt bereits eine Ansicht „{ $name }“; wählen Sie einen anderen Namen
views-too-many = { $count ->
    [one] Sie haben { $count } Ansicht, mehr sind nicht möglich; löschen Sie zuerst eine
   *[other] Sie haben { $count } Ansichten, mehr sind nicht möglich; löschen Sie zuerst eine
}
views-role-forbids = Nur Administratoren können Ansichten teilen

# What was just done.
views-saved = Ansicht gespeichert.
views-updated = Ansicht aktualisiert; sie zeigt jetzt diese Liste.
views-default-this-set = Dies ist jetzt Ihre Standardansicht.
views-default-all-set = „Alle Mailboxen“ ist jetzt Ihre Standardansicht.
views-deleted = Ansicht „{ $name }“ gelöscht. Es wurden keine Mailboxen geändert.
