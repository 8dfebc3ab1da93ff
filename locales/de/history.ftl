history-title = Verlauf
history-of = Verlauf von { $name }
history-about-administrator = Jede Änderung bei Ihrem Kunden und bei denen darunter, die neueste zuerst.
history-about-residential = Jede Änderung an den Postfächern und Tondateien Ihres Kunden und an Ihrem Konto, die neueste zuerst.
history-about-user = Jede Änderung an Ihren Postfächern und an Ihrem Konto, die neueste zuerst.
history-crowded = Es passen mehr Personen als diese. Geben Sie mehr von einem Namen ein, um zu sehen, was die anderen getan haben.
history-nothing-yet = Was von jetzt an geändert wird, steht hier.
history-no-match = Keine Änderung passt
history-no-match-why = Entfernen Sie einen Filter, oder wählen Sie mehr Tage.
history-everything = Alles zeigen
history-newer = Neuere
history-older = Ältere
history-older-changes = Ältere Änderungen

history-who = Wer es getan hat
history-what = Was geändert wurde
history-done = Was getan wurde
history-through = Auf welchem Weg
history-from = Von
history-to = Bis
history-days = Tage beginnen um Mitternacht UTC.
history-own-account = Eigenes Konto
history-by = Von „{ $name }“
history-from-day = Ab { $day }
history-to-day = Bis { $day }

history-kind = { $kind ->
    [customer] Kunde
    [user] Benutzer
    [plan] Tarif
    [sound] Tondatei
    [token] Token
   *[mailbox] Postfach
}
history-one = { $kind ->
    [customer] Kunde { $name }
    [user] Benutzer { $name }
    [plan] Tarif { $name }
    [sound] Tondatei { $name }
    [token] Token { $name }
   *[mailbox] Postfach { $name }
}
history-unknown = { $kind ->
    [customer] Unbekannter Kunde
    [user] Unbekannter Benutzer
    [plan] Unbekannter Tarif
    [sound] Unbekannte Tondatei
    [token] Unbekannter Token
   *[mailbox] Unbekanntes Postfach
}

history-did-create = { $kind ->
    [customer] { $who } hat den Kunden { $name } angelegt
    [user] { $who } hat den Benutzer { $name } angelegt
    [plan] { $who } hat den Tarif { $name } angelegt
    [sound] { $who } hat die Tondatei { $name } hinzugefügt
    [token] { $who } hat den Token { $name } erstellt
   *[mailbox] { $who } hat das Postfach { $name } angelegt
}
history-did-update = { $kind ->
    [customer] { $who } hat den Kunden { $name } geändert
    [user] { $who } hat den Benutzer { $name } geändert
    [plan] { $who } hat den Tarif { $name } geändert
    [sound] { $who } hat die Tondatei { $name } geändert
    [token] { $who } hat den Token { $name } geändert
   *[mailbox] { $who } hat das Postfach { $name } geändert
}
history-did-archive = { $who } hat das Postfach { $name } archiviert
history-did-restore = { $who } hat das Postfach { $name } wiederhergestellt
history-did-revert = { $who } hat für das Postfach { $name } frühere Einstellungen wieder eingesetzt
history-did-reveal-pin = { $kind ->
    [customer] { $who } hat die PINs des Kunden { $name } mit einer Richtlinie verglichen
   *[mailbox] { $who } hat die PIN des Postfachs { $name } angesehen
}
history-did-delete = { $who } hat die Tondatei { $name } gelöscht
history-did-replace = { $who } hat die Aufnahme der Tondatei { $name } ersetzt
history-did-invite = { $who } hat einen Link zum Setzen des Passworts erstellt für den Benutzer { $name }
history-did-password = { $who } hat ein anderes Passwort gesetzt für den Benutzer { $name }
history-did-remove = { $who } hat den Benutzer { $name } entlassen
history-did-revoke = { $who } hat den Token { $name } widerrufen
history-did-sign-out = { $who } hat die Sitzungen des Benutzers { $name } beendet
history-did-view-panel = { $who } hat das Bedienfeld des Benutzers { $name } angesehen

history-it-create = { $who } hat das Postfach angelegt
history-it-update = { $who } hat es geändert
history-it-archive = { $who } hat es archiviert
history-it-restore = { $who } hat es wiederhergestellt
history-it-revert = { $who } hat frühere Einstellungen wieder eingesetzt
history-it-reveal-pin = { $who } hat die PIN angesehen
history-it-something = { $who } hat etwas daran getan

history-made = Angelegt
history-updated = Geändert
history-archived = Archiviert
history-restored = Wiederhergestellt
history-reverted = Zurückgesetzt
history-revealed-pin = PIN angesehen
history-deleted = Gelöscht
history-replaced = Aufnahme ersetzt
history-invited = Link für ein Passwort erstellt
history-set-password = Passwort gesetzt
history-removed = Entlassen
history-revoked = Widerrufen
history-signed-out = Sitzungen beendet
history-viewed-panel = Bedienfeld angesehen

history-in-browser = im Browser
history-on-command-line = auf der Kommandozeile
history-through-api = über die API { $api }
history-by-import = durch einen Import
history-door-browser = Im Browser
history-door-command-line = Auf der Kommandozeile
history-door-api = Über die API { $api }
history-door-import = Durch einen Import
history-part-of = Teil { $change }
history-change-of = { $count ->
    [one] einer Änderung an 1 Postfach
   *[other] einer Änderung an { $count } Postfächern
}

history-given = Was es bekommen hat
history-had = Was es hatte
history-changed = Was geändert wurde
history-more = { $what } ({ $count })
history-field = Feld
history-before = Vorher
history-after = Nachher
history-put-back = Diese Einstellungen wieder einsetzen
history-undo = Diese Änderung rückgängig machen
history-undo-anyway = Trotzdem rückgängig machen
history-put-back-anyway = Trotzdem wieder einsetzen
history-of-mailbox = Sein Verlauf
history-came-back = { $count ->
    [one] Wiederhergestellt: { $fields }.
   *[other] Wiederhergestellt: { $fields }.
}
history-changed-since = { $count ->
    [one] Seitdem geändert und bleibt: { $fields }.
   *[other] Seitdem geändert und bleiben: { $fields }.
}
history-nothing-came-back = Nichts wurde zurückgesetzt: Das Postfach hat diese Einstellungen bereits.
history-pin-stays = Die neue PIN bleibt.
history-version = Version { $version }

history-name = Name
history-plan = Tarif
history-language = Sprache
history-timezone = Zeitzone
history-numbers = Nummern
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
history-recording-before = die vorherige
history-recording-after = eine andere
history-no-limit = beliebig viele
history-voicemail-alone = nur Sprachnachrichten
history-yes = ja
history-no = nein
history-standing = { $standing ->
    [suspended] gesperrt
    [gone] entlassen
   *[active] aktiv
}
history-unseen = etwas, das Sie nicht sehen
history-pin-before = nicht gezeigt
history-pin-after = geändert, nicht gezeigt
