panel-email-me = E-Mail an mich
panel-email-owner = E-Mail an den Inhaber
panel-text-me = SMS an mich
panel-text-owner = SMS an den Inhaber
panel-call-me = Mich anrufen
panel-call-number = Eine Nummer anrufen
panel-recording = Aufnahme anhängen
panel-pager = E-Mail an die Zweitadresse
panel-pager-recording = Aufnahme auch dort anhängen
panel-transcribe = Verschriftlichen
panel-greeting = Vorübergehende Ansage

panel-left-plan = Nicht mehr im Tarif „{ $plan }“ enthalten. Einmal ausgeschaltet, bleibt es aus.
panel-turns-email-on = Schaltet auch die E-Mail ein.
panel-delete-hint = Sie verlassen das Postfach, wenn die E-Mail gesendet ist.
panel-transcribe-hint = Neue Sprachnachrichten werden zu Text.
panel-greeting-hint = Ist eine aufgenommen, hören Anrufer sie statt der Ansage.
panel-envelope-hint = Alles, was über die Nachricht bekannt ist, bevor sie abgespielt wird.
panel-first-and-more = { $count ->
    [one] { $first } und { $count } weitere
   *[other] { $first } und { $count } weitere
}

panel-role-forbids = Ihre Rolle darf dies nicht ändern.
panel-nobody-owns = Dieses Postfach hat keinen Inhaber; das würde also niemanden erreichen.
panel-you-have-no-address = Sie haben noch keine E-Mail-Adresse. Geben Sie unter „Konto“ eine an.
panel-owner-has-no-address = Der Inhaber hat keine E-Mail-Adresse; das würde also niemanden erreichen.
panel-number-first = Geben Sie zuerst unten eine Nummer an.
panel-address-first = Geben Sie zuerst unten eine Adresse an.
panel-addresses-first = Geben Sie zuerst unten Adressen an.
panel-pager-first = Schalten Sie zuerst die Zweitadresse ein.

panel-many-sounds = Es gibt viele Tondateien; alle finden Sie unter „Weitere Einstellungen“.
panel-option-not-in-plan = { $option } (nicht im Tarif)

panel-happens = { $kind ->
    [voicemail] Bei einer neuen Sprachnachricht: { $deeds }.
    [fax] Bei einem neuen Fax: { $deeds }.
    [text] Bei einer neuen Textnachricht: { $deeds }.
    [voicemail_fax] Bei einer neuen Sprachnachricht oder einem neuen Fax: { $deeds }.
   *[all] Bei einer neuen Nachricht: { $deeds }.
}
panel-happens-deleted = { $happens } Nach der E-Mail wird die Nachricht gelöscht.
panel-happens-nothing = Von einer neuen Nachricht erfährt niemand.
panel-does-several = { $others } und { $last }
panel-does-notice-you = Hinweis per E-Mail an Sie
panel-does-notice = Hinweis per E-Mail an { $name }
panel-does-recording-you = E-Mail mit der Aufnahme an Sie
panel-does-recording = E-Mail mit der Aufnahme an { $name }
panel-does-text-you = SMS an Sie
panel-does-text = SMS an { $name }
panel-does-addresses = { $count ->
    [one] E-Mail an { $count } weitere Adresse
   *[other] E-Mail an { $count } weitere Adressen
}
panel-does-pager = E-Mail an { $address }
panel-does-pager-recording = E-Mail mit der Aufnahme an { $address }
panel-does-call = Anruf bei { $number }

panel-said-email = { $email ->
    [notice] E-Mails ohne die Aufnahme sind für { $mailbox } eingeschaltet.
    [recording] E-Mails mit der Aufnahme sind für { $mailbox } eingeschaltet.
   *[off] E-Mails sind für { $mailbox } ausgeschaltet.
}
panel-said-text = { $state ->
    [on] SMS sind für { $mailbox } eingeschaltet.
   *[off] SMS sind für { $mailbox } ausgeschaltet.
}
panel-said-call = { $state ->
    [on] Anrufe sind für { $mailbox } eingeschaltet.
   *[off] Anrufe sind für { $mailbox } ausgeschaltet.
}
panel-said-addresses = { $state ->
    [on] E-Mails an weitere Adressen sind für { $mailbox } eingeschaltet.
   *[off] E-Mails an weitere Adressen sind für { $mailbox } ausgeschaltet.
}
panel-said-pager = { $state ->
    [on] E-Mails an die Zweitadresse sind für { $mailbox } eingeschaltet.
   *[off] E-Mails an die Zweitadresse sind für { $mailbox } ausgeschaltet.
}
panel-said-pager-recording = { $state ->
    [on] Die Aufnahme an die Zweitadresse ist für { $mailbox } eingeschaltet.
   *[off] Die Aufnahme an die Zweitadresse ist für { $mailbox } ausgeschaltet.
}
panel-said-transcribe = { $state ->
    [on] Das Verschriftlichen ist für { $mailbox } eingeschaltet.
   *[off] Das Verschriftlichen ist für { $mailbox } ausgeschaltet.
}
panel-said-temporary-greeting = { $state ->
    [on] Die vorübergehende Ansage ist für { $mailbox } eingeschaltet.
   *[off] Die vorübergehende Ansage ist für { $mailbox } ausgeschaltet.
}
panel-said-own-greeting = Für { $mailbox } ist die Ansage des Systems gewählt.
panel-said-greeting = Für { $mailbox } ist eine andere Ansage gewählt.
panel-said-switch = { $state ->
    [on] „{ $field }“ ist für { $mailbox } eingeschaltet.
   *[off] „{ $field }“ ist für { $mailbox } ausgeschaltet.
}
panel-said-choice = „{ $field }“ steht für { $mailbox } jetzt auf „{ $value }“.

panel-not-changed = Nicht geändert. { $why }
panel-not-changed-archived = Nicht geändert: Dieses Postfach ist jetzt archiviert.
panel-connection-back = Die Verbindung ist wieder da. Es wurde gespeichert.
panel-undo = Rückgängig
panel-asks = { $mailbox } ist noch nicht geändert. { $why }
panel-confirm = Trotzdem ändern

panel-more-notifications = Weitere Benachrichtigungen
panel-listening = Abhören per Telefon
panel-left-out = Nicht in Ihrem Tarif „{ $plan }“ ({ $count })
panel-set = Übernehmen
panel-record = Neue aufnehmen
panel-record-not = Ihre Rolle darf keine Tondateien hinzufügen; das macht ein Administrator.

panel-new-pin = Neue PIN
panel-generate = Erzeugen
panel-set-pin = PIN festlegen
panel-pin-breaks-rules = Noch ist nichts geändert: Die PIN muss jede Regel erfüllen.
panel-pin-lost = Die PIN wird nicht behalten, wenn ein Formular zurückkommt; geben Sie sie noch einmal ein.
