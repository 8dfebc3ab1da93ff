validation-required = Diese Angabe wird benötigt
validation-required-number = Geben Sie dem Postfach eine Nummer, zum Beispiel 1234
validation-required-name = Geben Sie dem Postfach einen Namen
validation-required-owner = Wählen Sie einen Inhaber
validation-required-pin = Geben Sie eine PIN ein, oder übernehmen Sie die eines anderen Postfachs
validation-required-new-pin = Geben Sie eine neue PIN ein
validation-required-timezone = Wählen Sie eine Zeitzone, zum Beispiel Europe/Berlin
validation-required-language = Wählen Sie eine Sprache, zum Beispiel en-US
validation-too-long = { $field } hat { $length } Zeichen; erlaubt sind höchstens { $max }
validation-control-character = { $field } enthält ein Zeichen, das sich nicht darstellen lässt; geben Sie es neu ein
validation-name-too-long = Der Name hat { $length } Zeichen; verwenden Sie höchstens { $max }
validation-name-character = Der Name enthält ein Zeichen, das sich nicht anzeigen lässt; geben Sie ihn neu ein
validation-not-digits = Eine Postfachnummer besteht nur aus Ziffern, zum Beispiel 1234
validation-number-with-dash = Geben Sie eine einzelne Nummer ohne Bindestrich ein, zum Beispiel 1234; ein Bereich wie 1001-1005 sind mehrere Nummern
validation-number-length = Eine Postfachnummer hat { $min } bis { $max } Ziffern; diese hat { $digits }
validation-number-taken = Dieser Kunde hat schon ein Postfach mit dieser Nummer; auch archivierte zählen, also wählen Sie eine andere
validation-range-full = Alle Nummern von { $first } bis { $last } sind vergeben; bitten Sie um einen größeren Nummernbereich
validation-stored-pin = Diese PIN erfüllt die Vorgaben hier nicht; geben Sie dem Postfach eine eigene
validation-no-such-mailbox = Dieser Kunde hat kein anderes Postfach mit dieser Nummer
validation-unknown-choice = { $field }: Wählen Sie einen der angebotenen Werte
validation-not-dialable = Das lässt sich nicht wählen; erlaubt sind Ziffern, *, # und ein + am Anfang, zum Beispiel +49 30 1234567
validation-not-sip-address = Eine SIP-Adresse sieht so aus: desk@pbx.example
validation-exit-number-missing =
    { $kind ->
        [forward] Geben Sie die externe Nummer an, zu der Anrufer gelangen
        [sipuri] Geben Sie die SIP-Adresse an, zu der Anrufer gelangen
        [mailbox] Geben Sie das Postfach an, zu dem Anrufer gelangen
        [queue] Geben Sie die Warteschlange an, zu der Anrufer gelangen
        [huntgroup] Geben Sie den Sammelanschluss an, zu dem Anrufer gelangen
        [menu] Geben Sie das Sprachmenü an, zu dem Anrufer gelangen
        [peer] Geben Sie das andere System an, zu dem Anrufer gelangen
       *[phone] Geben Sie das Telefon an, zu dem Anrufer gelangen
    }, oder wählen Sie „Auflegen“
validation-exit-to-itself = Ein Postfach kann Anrufer nicht zu sich selbst führen; wählen Sie eine andere Nummer oder Auflegen
validation-bad-address = „{ $address }“ ist keine E-Mail-Adresse; sie sieht so aus: jo@example.org
validation-recipient-twice = { $address } steht zweimal da; einmal genügt
validation-too-many-recipients = { $count } Adressen sind zu viele; erlaubt sind höchstens 15
validation-no-recipients = Geben Sie mindestens eine Adresse an, oder schalten Sie „E-Mail an weitere Adressen“ aus
validation-no-pager = Geben Sie die Zweitadresse an, für die die Nachricht angehängt werden soll, oder schalten Sie das Anhängen aus
validation-deleted-unsent = Nachrichten würden gelöscht, obwohl keine E-Mail hinausgeht; schalten Sie eine E-Mail ein, oder behalten Sie die Nachrichten
validation-unknown-timezone = „{ $name }“ ist keine Zeitzone; verwenden Sie einen Namen wie Europe/Berlin
validation-unknown-language = „{ $tag }“ ist kein Sprachkürzel; verwenden Sie eines wie en-US oder de
validation-unknown-language-meant = „{ $tag }“ ist kein Sprachkürzel; vielleicht meinen Sie { $meant }
validation-unknown-owner = Diesen Benutzer gibt es bei diesem Kunden nicht
validation-unknown-sound = Diese Tondatei gibt es bei diesem Kunden nicht
validation-unknown-customer = Diesen Kunden gibt es nicht
validation-customer-suspended = Dieser Kunde ist gesperrt; bei ihm ändert sich nichts, bis er wieder freigegeben ist
validation-unconfirmed = Das muss zuerst bestätigt werden
validation-plan-full = Der Tarif „{ $plan }“ hat Platz für { $max } Postfächer, und alle sind belegt
validation-role-forbids = Ihre Rolle darf dies nicht ändern: { $field }

validation-plan-transcription = Verschriftlichung ist im Tarif „{ $plan }“ nicht enthalten
validation-plan-fax = Fax ist im Tarif „{ $plan }“ nicht enthalten
validation-plan-text = SMS sind im Tarif „{ $plan }“ nicht enthalten
validation-plan-call = Benachrichtigungsanrufe sind im Tarif „{ $plan }“ nicht enthalten
validation-plan-recording = Aufnahmen per E-Mail sind im Tarif „{ $plan }“ nicht enthalten
validation-kept-out-of-plan = { $why }. Es bleibt, bis Sie etwas anderes wählen, und kann dann nicht wieder gewählt werden

validation-pin-not-digits = Eine PIN besteht nur aus Ziffern
validation-pin-dash = Eine PIN hat keinen Bindestrich; manche Systeme setzen einen vor eine gesperrte PIN. Geben Sie nur die gemeinten Ziffern ein
validation-pin-too-short = Die PIN ist zu kurz; nötig sind: { $rule }
validation-pin-too-long = Die PIN ist zu lang; erlaubt sind: { $rule }
validation-pin-repeats = { $run } wiederholt eine Ziffer; vermeiden Sie dreimal dieselbe Ziffer hintereinander
validation-pin-sequence = { $run } ist eine Folge; vermeiden Sie drei aufeinanderfolgende Ziffern wie 012 oder 987
validation-pin-is-number = Die PIN ist die Postfachnummer; wählen Sie eine andere
validation-pin-is-number-reversed = Die PIN ist die Postfachnummer rückwärts; wählen Sie eine andere

validation-pin-rule-exactly = { $count ->
    [one] 1 Ziffer
   *[other] genau { $count } Ziffern
}
validation-pin-rule-between = { $shortest } bis { $longest } Ziffern
validation-pin-rule-repeats = keine Ziffer dreimal hintereinander
validation-pin-rule-sequences = keine drei Ziffern in Folge, auf- oder abwärts (890 und 098 sind erlaubt)
validation-pin-rule-number = nicht die Postfachnummer, weder vorwärts noch rückwärts
validation-pin-rules = Was für die PIN gilt
validation-pin-rule-broken = nicht erfüllt:
validation-pin-rule-met = erfüllt:

validation-warning-nobody-owns = Dieses Postfach hat keinen Inhaber; das erreicht also niemanden.
validation-warning-no-address = Der Inhaber hat keine E-Mail-Adresse; das erreicht also niemanden.
validation-warning-deleted-unheard = Keine E-Mail enthält die Aufnahme: Nachrichten sind fort, bevor jemand sie gehört hat.
validation-warning-notifies-nothing = Es wird nichts gemeldet, solange hier „Nichts“ steht.
validation-warning-opens-without-pin = Wer an diesem Telefon abhebt, hört die Nachrichten.
validation-warning-typed-pin-ignored = Es gilt die übernommene PIN, nicht die oben eingegebene.
validation-warning-exit-to-itself = Das führt Anrufer zu eben diesem Postfach zurück.
validation-warning-exit-archived = Das Postfach mit dieser Nummer ist archiviert; wer die 0 drückt, kommt nirgends an.
validation-warning-exit-missing = Dieser Kunde hat kein Postfach mit dieser Nummer; wer die 0 drückt, kommt nirgends an.
validation-warning-recipients-off = An diese Adressen geht keine E-Mail, solange „E-Mail an weitere Adressen“ aus ist.
validation-warning-led-here = { $count ->
    [one] 1 Postfach leitet Anrufer noch zu dieser Nummer.
   *[other] { $count } Postfächer leiten Anrufer noch zu dieser Nummer.
}

validation-there-is-a-problem = Es gibt ein Problem
validation-save-anyway = Trotzdem speichern
validation-error-title = Fehler: { $title }
