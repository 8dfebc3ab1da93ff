# What is wrong with a field, and what to do. Each sentence names the rule and how to meet it, and ends without a
# period. $field is the label of a field.

validation-required = Dieses Feld muss ausgefüllt werden
validation-required-number = Geben Sie eine Mailboxnummer ein, zum Beispiel 1234
validation-required-name = Geben Sie einen Namen ein
validation-required-owner = Wählen Sie einen Inhaber
validation-required-pin = Geben Sie eine PIN ein oder übernehmen Sie die einer anderen Mailbox
validation-required-new-pin = Geben Sie eine neue PIN ein
validation-required-timezone = Wählen Sie eine Zeitzone, zum Beispiel Europe/Berlin
validation-required-language = Wählen Sie eine Sprache, zum Beispiel en-US
validation-too-long = „{ $field }“ hat { $length } Zeichen; verwenden Sie höchstens { $max }
validation-control-character = „{ $field }“ enthält ein Zeichen, das nicht dargestellt werden kann; geben Sie den Wert neu ein
validation-not-digits = Eine Mailboxnummer darf nur aus Ziffern bestehen, zum Beispiel 1234
validation-number-with-dash = Geben Sie eine einzelne Nummer ohne Bindestrich ein, zum Beispiel 1234; ein Bereich wie 1001-1005 bedeutet mehrere Nummern
validation-number-length = Eine Mailboxnummer muss { $min } bis { $max } Ziffern haben; diese hat { $digits }
validation-number-taken = Dieser Kunde hat bereits eine (möglicherweise archivierte) Mailbox mit dieser Nummer; wählen Sie eine andere Nummer
validation-range-full = Alle Nummern von { $first } bis { $last } sind vergeben; erweitern Sie den Nummernbereich des Kunden
validation-stored-pin = Die vorhandene PIN entspricht nicht der PIN-Richtlinie dieses Kunden; geben Sie eine neue PIN ein
validation-no-such-mailbox = Dieser Kunde hat keine andere Mailbox mit dieser Nummer; geben Sie eine andere Nummer ein
validation-unknown-choice = { $field }: Wählen Sie eine der verfügbaren Optionen
validation-not-dialable = Geben Sie eine Nummer wie 201 oder +49 30 1234567 ein; erlaubt sind nur Ziffern, *, # und ein + am Anfang
validation-not-sip-address = Geben Sie eine SIP-Adresse wie desk@pbx.example ein
# $kind is the kind of destination.
validation-exit-number-missing =
    Geben Sie die { $kind ->
        [forward] externe Nummer
        [sipuri] SIP-Adresse
        [mailbox] Mailboxnummer
        [queue] Nummer der Warteschlange
        [huntgroup] Nummer der Rufgruppe
        [menu] Nummer des Sprachmenüs (IVR)
        [peer] Nummer im anderen Telefonsystem
       *[phone] Nummer der Nebenstelle
    } für Anrufer ein, die 0 drücken, oder wählen Sie „Anruf beenden“
validation-exit-to-itself = Eine Mailbox kann Anrufer nicht zu sich selbst zurückleiten; wählen Sie eine andere Nummer oder „Anruf beenden“
validation-bad-address = „{ $address }“ ist keine E-Mail-Adresse; geben Sie eine wie jo@example.org ein
validation-recipient-listed-twice = { $address } ist zweimal aufgeführt; entfernen Sie einen der beiden Einträge
validation-too-many-recipients = Es sind { $count } E-Mail-Adressen; geben Sie höchstens { $max } ein
validation-no-recipients = Geben Sie mindestens eine E-Mail-Adresse ein oder schalten Sie „E-Mail an weitere Empfänger“ aus
validation-no-additional-email = Geben Sie eine zweite E-Mail-Adresse ein oder schalten Sie „Aufnahme an die zweite E-Mail anhängen“ aus
validation-deleted-unsent = Nachrichten würden gelöscht, obwohl keine E-Mail gesendet wird; schalten Sie eine E-Mail-Benachrichtigung ein oder „Nachrichten nach dem E-Mail-Versand löschen“ aus
validation-unknown-timezone = „{ $name }“ ist keine Zeitzone; verwenden Sie einen Namen wie Europe/Berlin
validation-unknown-language = „{ $tag }“ ist kein Sprachkürzel; verwenden Sie eines wie en-US oder de
validation-unknown-language-meant = „{ $tag }“ ist kein Sprachkürzel; versuchen Sie es mit { $meant }
validation-unknown-owner = Dieser Kunde hat keinen solchen Benutzer; wählen Sie einen anderen Inhaber
validation-unknown-sound = Dieser Kunde hat keine solche Audiodatei; wählen Sie eine andere
validation-unknown-customer = Kunde nicht gefunden; wählen Sie einen anderen
validation-customer-suspended = Dieser Kunde ist gesperrt; es kann nichts geändert werden, bis er wieder aktiv ist
validation-unconfirmed = Damit würden Nachrichten gelöscht, die niemand gehört hat; bestätigen Sie dies zuerst
validation-plan-full = Das Limit des Tarifs „{ $plan }“ ist erreicht (Mailboxen: { $max }); archivieren Sie zuerst eine Mailbox
validation-role-forbids = Ihre Rolle erlaubt keine Änderung von „{ $field }“

# What a rate plan leaves out.
validation-plan-transcription = Transkription ist im Tarif „{ $plan }“ nicht enthalten
validation-plan-fax = Fax ist im Tarif „{ $plan }“ nicht enthalten
validation-plan-text = SMS sind im Tarif „{ $plan }“ nicht enthalten
validation-plan-call = Benachrichtigungsanrufe sind im Tarif „{ $plan }“ nicht enthalten
validation-plan-recording = Aufnahmen per E-Mail sind im Tarif „{ $plan }“ nicht enthalten
# $why is one of the above.
validation-kept-out-of-plan = { $why }; die aktuelle Auswahl bleibt erhalten, bis Sie sie ändern, und kann danach nicht erneut gewählt werden

# What is wrong with a PIN. $rule is one of the rules below; $run is the digits in question.
validation-pin-not-digits = Die PIN darf nur aus Ziffern bestehen
validation-pin-dash = Die PIN darf keinen Bindestrich enthalten; manche Systeme kennzeichnen damit eine gesperrte PIN, geben Sie daher nur die Ziffern ein
validation-pin-too-short = Die PIN ist zu kurz; verwenden Sie { $rule }
validation-pin-too-long = Die PIN ist zu lang; verwenden Sie { $rule }
validation-pin-repeats = { $run } wiederholt eine Ziffer; vermeiden Sie dreimal dieselbe Ziffer hintereinander
validation-pin-sequence = { $run } ist eine Folge; vermeiden Sie Folgen wie 012 oder 987
validation-pin-is-number = Die PIN ist die Mailboxnummer; wählen Sie eine andere
validation-pin-is-number-reversed = Die PIN ist die Mailboxnummer rückwärts; wählen Sie eine andere

# The rules of a PIN policy, as a list before anything is typed.
validation-pin-rule-exactly = { $count ->
    [one] 1 Ziffer
   *[other] genau { $count } Ziffern
}
validation-pin-rule-between = { $shortest } bis { $longest } Ziffern
validation-pin-rule-repeats = keine Ziffer dreimal hintereinander
validation-pin-rule-sequences = keine drei Ziffern in Folge, auf- oder absteigend (890 und 098 sind erlaubt)
validation-pin-rule-number = nicht die Mailboxnummer, weder vorwärts noch rückwärts
validation-pin-rules = Anforderungen an die PIN
# Read aloud before each requirement.
validation-pin-rule-broken = nicht erfüllt:
validation-pin-rule-met = erfüllt:

# What will happen; never stops a save. With a period.
validation-warning-no-owner = Diese Mailbox hat keinen Inhaber, daher erreicht dies niemanden.
validation-warning-no-address = Der Inhaber hat keine E-Mail-Adresse, daher erreicht dies niemanden.
validation-warning-deleted-unheard = Keine E-Mail enthält die Aufnahme, daher werden Nachrichten gelöscht, bevor jemand sie hört.
validation-warning-no-notifications = Es werden keine Benachrichtigungen gesendet, solange hier „Keine“ gewählt ist.
validation-warning-opens-without-pin = Wer den Anruf annimmt, kann die Nachrichten hören.
validation-warning-typed-pin-ignored = Verwendet wird die übernommene PIN, nicht die oben eingegebene.
validation-warning-exit-to-itself = Dies leitet Anrufer zu derselben Mailbox zurück.
validation-warning-exit-archived = Die Mailbox mit dieser Nummer ist archiviert, daher führt die Taste 0 ins Leere.
validation-warning-exit-missing = Dieser Kunde hat keine Mailbox mit dieser Nummer, daher führt die Taste 0 ins Leere.
validation-warning-recipients-off = An diese E-Mail-Adressen wird keine E-Mail gesendet, solange „E-Mail an weitere Empfänger“ ausgeschaltet ist.
validation-warning-press-0-here = { $count ->
    [one] 1 Mailbox leitet Anrufer, die 0 drücken, noch zu dieser Nummer.
   *[other] { $count } Mailboxen leiten Anrufer, die 0 drücken, noch zu dieser Nummer.
}

# Title above a list of errors.
validation-there-is-a-problem = Es gibt ein Problem
# Button below a list of warnings.
validation-save-anyway = Trotzdem speichern
# The window’s title while the page has errors. $title is the title of the page.
validation-error-title = Fehler: { $title }
