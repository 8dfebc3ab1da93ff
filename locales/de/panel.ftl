# The cards of the control panel: their switches, choices and sentences.

# What a switch is called. The first of each pair is read by the owner, the second by someone else.
panel-email-me = E-Mail an mich
panel-email-owner = E-Mail an den Inhaber
panel-text-me = SMS an mich
panel-text-owner = SMS an den Inhaber
panel-call-me = Anruf an mich
panel-call-number = Anruf an eine Nummer
panel-recording = Aufnahme anhängen
panel-additional-email = E-Mail an die zweite E-Mail-Adresse
panel-greeting = Temporäre Ansage

# What a switch does.
panel-left-plan = Nicht mehr im Tarif „{ $plan }“ enthalten. Wenn Sie dies ausschalten, können Sie es nicht wieder einschalten.
panel-turns-email-on = Schaltet auch die E-Mail ein.
panel-delete-hint = Danach können sie nicht mehr per Telefon abgehört werden.
panel-transcribe-hint = Neue Sprachnachrichten werden in Text umgewandelt.
panel-greeting-hint = Ist eine aufgenommen, wird sie anstelle der Ansage abgespielt.
panel-message-details-hint = Anrufer, Datum und Länge, bevor die Nachricht abgespielt wird.
# Which addresses get an email. $first is an email address.
panel-first-and-more = { $count ->
    [one] { $first } und { $count } weitere
   *[other] { $first } und { $count } weitere
}

# Why a switch cannot be turned on.
panel-role-forbids = Ihre Rolle erlaubt dies nicht.
panel-no-owner = Diese Mailbox hat keinen Inhaber, daher würde dies niemanden erreichen.
panel-you-have-no-address = Sie haben noch keine E-Mail-Adresse. Fügen Sie unter „Konto“ eine hinzu.
panel-owner-has-no-address = Der Inhaber hat keine E-Mail-Adresse, daher würde dies niemanden erreichen.
panel-number-first = Geben Sie zuerst unten eine Nummer ein.
panel-address-first = Geben Sie zuerst unten eine E-Mail-Adresse ein.
panel-addresses-first = Geben Sie zuerst unten E-Mail-Adressen ein.
panel-additional-email-first = Schalten Sie zuerst „E-Mail an die zweite E-Mail-Adresse“ ein.

panel-many-sounds = Alle Audiodateien finden Sie unter „Weitere Einstellungen“.
# An option that cannot be chosen. $option is its text.
panel-option-not-in-plan = { $option } (nicht im Tarif)

# What happens with a new message. $effects is one or several of the “panel-does” below.
panel-happens = { $kind ->
    [voicemail] Eine neue Sprachnachricht löst { $effects } aus.
    [fax] Ein neues Fax löst { $effects } aus.
    [text] Eine neue SMS löst { $effects } aus.
    [voicemail_fax] Eine neue Sprachnachricht oder ein neues Fax löst { $effects } aus.
   *[all] Eine neue Nachricht löst { $effects } aus.
}
# $happens is one of the above.
panel-happens-deleted = { $happens } Nach dem E-Mail-Versand wird die Nachricht gelöscht.
panel-happens-nothing = Über eine neue Nachricht wird niemand benachrichtigt.
# $others is one or several of the following with commas between them, $last is one more.
panel-does-several = { $others } und { $last }
panel-does-notice-you = eine E-Mail an Sie
panel-does-notice = eine E-Mail an { $name }
panel-does-recording-you = eine E-Mail mit der Aufnahme an Sie
panel-does-recording = eine E-Mail mit der Aufnahme an { $name }
panel-does-text-you = eine SMS an Sie
panel-does-text = eine SMS an { $name }
panel-does-recipients = { $count ->
    [one] eine E-Mail an { $count } weiteren Empfänger
   *[other] eine E-Mail an { $count } weitere Empfänger
}
panel-does-additional-email = eine E-Mail an { $address }
panel-does-additional-email-recording = eine E-Mail mit der Aufnahme an { $address }
panel-does-call = einen Anruf an { $number }

# What was just done. $mailbox is its name.
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
panel-said-recipients = { $state ->
    [on] E-Mails an weitere Empfänger sind für { $mailbox } eingeschaltet.
   *[off] E-Mails an weitere Empfänger sind für { $mailbox } ausgeschaltet.
}
panel-said-additional-email = { $state ->
    [on] E-Mails an die zweite E-Mail-Adresse sind für { $mailbox } eingeschaltet.
   *[off] E-Mails an die zweite E-Mail-Adresse sind für { $mailbox } ausgeschaltet.
}
panel-said-additional-email-recording = { $state ->
    [on] Die Aufnahme für die zweite E-Mail-Adresse ist für { $mailbox } eingeschaltet.
   *[off] Die Aufnahme für die zweite E-Mail-Adresse ist für { $mailbox } ausgeschaltet.
}
panel-said-transcribe = { $state ->
    [on] Die Transkription ist für { $mailbox } eingeschaltet.
   *[off] Die Transkription ist für { $mailbox } ausgeschaltet.
}
panel-said-temporary-greeting = { $state ->
    [on] Die temporäre Ansage ist für { $mailbox } eingeschaltet.
   *[off] Die temporäre Ansage ist für { $mailbox } ausgeschaltet.
}
panel-said-system-default = Ansage für { $mailbox } auf die Standardansage geändert.
panel-said-greeting = Ansage für { $mailbox } geändert.
# Any other switch.
panel-said-switch = { $state ->
    [on] „{ $field }“ ist für { $mailbox } eingeschaltet.
   *[off] „{ $field }“ ist für { $mailbox } ausgeschaltet.
}
# Any other choice.
panel-said-choice = „{ $field }“ ist für { $mailbox } jetzt „{ $value }“.

# $why is one or several sentences.
panel-not-changed = Nicht geändert. { $why }
panel-not-changed-archived = Nicht geändert, weil diese Mailbox archiviert wurde.
panel-connection-back = Die Verbindung ist wieder da. Ihre Änderung wurde gespeichert.
panel-undo = Rückgängig machen
# Asks before something is lost. $why is one or several sentences: what is lost.
panel-not-changed-yet = { $mailbox } wurde noch nicht geändert. { $why }
# Button below the question above.
panel-confirm = Trotzdem ändern

panel-more-notifications = Weitere Benachrichtigungen
panel-listening = Abhören per Telefon
# Folded section. $count is how many switches it has.
panel-left-out = Nicht in Ihrem Tarif „{ $plan }“ ({ $count })
# Button beside a select, where there is no script.
panel-set = Festlegen
panel-record = Neue Ansage aufnehmen
panel-record-not = Bitten Sie einen Administrator oder Hauptbenutzer, eine Ansage hinzuzufügen.

panel-new-pin = Neue PIN
panel-new-pin-hint = Eine ersetzte PIN kann nicht wiederhergestellt werden.
panel-generate = Erzeugen
panel-set-pin = PIN festlegen
panel-pin-breaks-rules = Nicht geändert: Die PIN muss alle Anforderungen erfüllen.
panel-pin-not-kept = Aus Sicherheitsgründen wurde die PIN nicht behalten. Geben Sie sie erneut ein.
