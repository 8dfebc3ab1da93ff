# The history: who changed what.

# Title of the page.
history-title = Verlauf
# Title of the page of one mailbox. $name is the mailbox.
history-of = Verlauf von { $name }
# Below the title, by role.
history-about-administrator = Alle Änderungen in Ihrer Organisation und ihren untergeordneten Kunden, neueste zuerst.
history-about-residential = Alle Änderungen an den Mailboxen und Audiodateien Ihrer Organisation und an Ihrem Konto, neueste zuerst.
history-about-user = Alle Änderungen an Ihren Mailboxen und an Ihrem Konto, neueste zuerst.
# Where the search matches too many names.
history-too-many-names = Zu viele Namen stimmen überein. Geben Sie mehr vom Namen ein, um alle Änderungen zu sehen.
# Where nothing is found.
history-nothing-yet = Änderungen werden hier angezeigt.
history-no-match = Keine passenden Änderungen
history-no-match-why = Entfernen Sie einen Filter oder wählen Sie einen längeren Zeitraum.
history-show-all = Alle Änderungen anzeigen
history-newer = Neuere
history-older = Ältere
history-older-changes = Ältere Änderungen

# Labels of the filters. The first is a search by name.
history-changed-by = Geändert von
history-type = Art
history-action = Aktion
history-source = Quelle
history-from = Von
history-to = Bis
history-days = Tage beginnen um Mitternacht UTC.
# Instead of “User”, for those who see no other account.
history-own-account = Ihr Konto
# Filters that are on. $day is a day such as “1 Jan 2020”.
history-by = Von „{ $name }“
history-from-day = Ab { $day }
history-to-day = Bis { $day }

# Kinds of things that change.
history-kind = { $kind ->
    [customer] Kunde
    [user] Benutzer
    [plan] Tarif
    [sound] Audiodatei
    [token] API-Token
   *[mailbox] Mailbox
}
history-one = { $kind ->
    [customer] Kunde { $name }
    [user] Benutzer { $name }
    [plan] Tarif { $name }
    [sound] Audiodatei { $name }
    [token] API-Token { $name }
   *[mailbox] Mailbox { $name }
}
history-unknown = { $kind ->
    [customer] Unbekannter Kunde
    [user] Unbekannter Benutzer
    [plan] Unbekannter Tarif
    [sound] Unbekannte Audiodatei
    [token] Unbekannter API-Token
   *[mailbox] Unbekannte Mailbox
}

# Who did what. $name is what it was done to; $who comes before $name in every language.
history-did-create = { $kind ->
    [customer] { $who } hat den Kunden { $name } erstellt
    [user] { $who } hat den Benutzer { $name } erstellt
    [plan] { $who } hat den Tarif { $name } erstellt
    [sound] { $who } hat die Audiodatei { $name } hinzugefügt
    [token] { $who } hat den API-Token { $name } erstellt
   *[mailbox] { $who } hat die Mailbox { $name } erstellt
}
history-did-update = { $kind ->
    [customer] { $who } hat den Kunden { $name } geändert
    [user] { $who } hat den Benutzer { $name } geändert
    [plan] { $who } hat den Tarif { $name } geändert
    [sound] { $who } hat die Audiodatei { $name } geändert
    [token] { $who } hat den API-Token { $name } geändert
   *[mailbox] { $who } hat die Mailbox { $name } geändert
}
history-did-archive = { $who } hat die Mailbox { $name } archiviert
history-did-restore = { $who } hat die Mailbox { $name } wiederhergestellt
history-did-revert = { $who } hat frühere Einstellungen der Mailbox { $name } wiederhergestellt
history-did-reveal-pin = { $kind ->
    [customer] { $who } hat die PINs des Kunden { $name } mit einer PIN-Richtlinie abgeglichen
   *[mailbox] { $who } hat die PIN der Mailbox { $name } angesehen
}
history-did-delete = { $who } hat die Audiodatei { $name } gelöscht
history-did-replace = { $who } hat die Aufnahme der Audiodatei { $name } ersetzt
history-did-invite = { $who } hat für den Benutzer { $name } einen Passwort-Link erstellt
history-did-password = { $who } hat für den Benutzer { $name } ein neues Passwort festgelegt
# A removed user cannot sign in and is in no list; only the history names them.
history-did-remove = { $who } hat den Benutzer { $name } entfernt
history-did-revoke = { $who } hat den API-Token { $name } widerrufen
history-did-sign-out = { $who } hat die Sitzungen des Benutzers { $name } beendet
history-did-view-panel = { $who } hat das Benutzerportal des Benutzers { $name } angesehen

# The same on the page of one mailbox.
history-mailbox-create = { $who } hat die Mailbox erstellt
history-it-update = { $who } hat die Mailbox geändert
history-it-archive = { $who } hat die Mailbox archiviert
history-it-restore = { $who } hat die Mailbox wiederhergestellt
history-it-revert = { $who } hat frühere Einstellungen der Mailbox wiederhergestellt
history-it-reveal-pin = { $who } hat die PIN angesehen
history-mailbox-other = { $who } hat eine Änderung vorgenommen

# The same in short, as options of the filter “Action”.
history-created = Erstellt
history-updated = Geändert
history-archived = Archiviert
history-restored = Wiederhergestellt
history-reverted = Einstellungen wiederhergestellt
history-viewed-pin = PIN angesehen
history-deleted = Gelöscht
history-replaced = Aufnahme ersetzt
history-invited = Passwort-Link erstellt
history-set-password = Passwort festgelegt
history-removed = Entfernt
history-revoked = Widerrufen
history-signed-out = Sitzungen beendet
history-viewed-panel = Benutzerportal angesehen

# The source of a change, after who did what and when. $api is the name of an API.
history-via-browser = im Browser
history-via-command-line = auf der Kommandozeile
history-via-api = über die { $api }-API
history-via-import = durch einen Import
# The same as options of the filter “Source”.
history-source-browser = Browser
history-source-command-line = Kommandozeile
history-source-api = { $api }-API
history-source-import = Import
# After the source of a change. $change is the next message, as a link.
history-part-of = Teil { $change }
history-change-of = { $count ->
    [one] einer Sammeländerung von 1 Mailbox
   *[other] einer Sammeländerung von { $count } Mailboxen
}

# The settings that changed: what the table is called where something was created, deleted or changed.
history-initial = Anfängliche Einstellungen
history-previous = Vorherige Einstellungen
history-changed = Geänderte Einstellungen
# Unfolds a long table. $what is one of the three messages above.
history-more = { $what } ({ $count })
# Column heads.
history-field = Feld
history-before = Vorher
history-after = Nachher
# Buttons. “Anyway” confirms what a warning is about.
history-revert = Wiederherstellen
history-undo = Diese Änderung rückgängig machen
history-undo-anyway = Trotzdem rückgängig machen
history-revert-anyway = Trotzdem wiederherstellen
# Link to the history of the mailbox.
history-of-mailbox = Verlauf der Mailbox
# The result. $fields is a list of names of fields.
history-reverted-fields = { $count ->
    [one] Diese Einstellung wurde wiederhergestellt: { $fields }.
   *[other] Diese Einstellungen wurden wiederhergestellt: { $fields }.
}
history-not-reverted = { $count ->
    [one] Diese Einstellung wurde seitdem geändert und nicht wiederhergestellt: { $fields }.
   *[other] Diese Einstellungen wurden seitdem geändert und nicht wiederhergestellt: { $fields }.
}
history-nothing-reverted = Es wurde nichts wiederhergestellt: Die Mailbox hat diese Einstellungen bereits.
history-pin-unchanged = Die PIN bleibt unverändert.
# Read aloud with the buttons that undo and revert.
history-version = Version { $version }

# Names of fields, and values that are words.
history-name = Name
history-plan = Tarif
history-language = Sprache
history-timezone = Zeitzone
history-policy = PIN-Richtlinie
history-apis = APIs
history-status = Status
history-shared-view = Geteilte Ansicht
history-username = Benutzername
history-email = E-Mail-Adresse
history-role = Rolle
history-format = Format
history-length = Länge
history-size = Größe
history-recording = Aufnahme
history-recording-before = vorherige Aufnahme
history-recording-after = neue Aufnahme
history-unlimited = unbegrenzt
history-voicemail-only = nur Voicemail
history-yes = ja
history-no = nein
history-user-status = { $standing ->
    [suspended] gesperrt
    [gone] entfernt
   *[active] aktiv
}
# Instead of a value that the reader may not see.
history-not-visible = für Sie nicht sichtbar
history-pin-before = verborgen
history-pin-after = geändert, verborgen
