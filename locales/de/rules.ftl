rules-required = Diese Angabe wird benötigt
rules-required-number = Geben Sie dem Postfach eine Nummer, zum Beispiel 1234
rules-required-name = Geben Sie dem Postfach einen Namen
rules-required-owner = Wählen Sie einen Inhaber
rules-required-pin = Geben Sie eine PIN ein, oder übernehmen Sie die eines anderen Postfachs
rules-required-new-pin = Geben Sie eine neue PIN ein
rules-required-timezone = Wählen Sie eine Zeitzone, zum Beispiel Europe/Berlin
rules-required-language = Wählen Sie eine Sprache, zum Beispiel en-US
rules-too-long = { $field } hat { $length } Zeichen; erlaubt sind höchstens { $max }
rules-control-character = { $field } enthält ein Zeichen, das sich nicht darstellen lässt; geben Sie es neu ein
rules-name-too-long = Der Name hat { $length } Zeichen; verwenden Sie höchstens { $max }
rules-name-character = Der Name enthält ein Zeichen, das sich nicht anzeigen lässt; geben Sie ihn neu ein
rules-not-digits = Eine Postfachnummer besteht nur aus Ziffern, zum Beispiel 1234
rules-number-with-dash = Geben Sie eine einzelne Nummer ohne Bindestrich ein, zum Beispiel 1234; ein Bereich wie 1001-1005 sind mehrere Nummern
rules-number-length = Eine Postfachnummer hat { $min } bis { $max } Ziffern; diese hat { $digits }
rules-number-taken = Dieser Kunde hat schon ein Postfach mit dieser Nummer; auch archivierte zählen, also wählen Sie eine andere
rules-range-full = Alle Nummern von { $first } bis { $last } sind vergeben; bitten Sie um einen größeren Nummernbereich
rules-stored-pin = Diese PIN erfüllt die Vorgaben hier nicht; geben Sie dem Postfach eine eigene
rules-no-such-mailbox = Dieser Kunde hat kein anderes Postfach mit dieser Nummer
rules-unknown-choice = { $field }: Wählen Sie einen der angebotenen Werte
rules-not-dialable = Das lässt sich nicht wählen; erlaubt sind Ziffern, *, # und ein + am Anfang, zum Beispiel +49 30 1234567
rules-not-sip-address = Eine SIP-Adresse sieht so aus: desk@pbx.example
rules-exit-number-missing =
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
rules-exit-to-itself = Ein Postfach kann Anrufer nicht zu sich selbst führen; wählen Sie eine andere Nummer oder Auflegen
rules-bad-address = „{ $address }“ ist keine E-Mail-Adresse; sie sieht so aus: jo@example.org
rules-recipient-twice = { $address } steht zweimal da; einmal genügt
rules-too-many-recipients = { $count } Adressen sind zu viele; erlaubt sind höchstens 15
rules-no-recipients = Geben Sie mindestens eine Adresse an, oder schalten Sie „E-Mail an weitere Adressen“ aus
rules-no-pager = Geben Sie die Zweitadresse an, für die die Nachricht angehängt werden soll, oder schalten Sie das Anhängen aus
rules-deleted-unsent = Nachrichten würden gelöscht, obwohl keine E-Mail hinausgeht; schalten Sie eine E-Mail ein, oder behalten Sie die Nachrichten
rules-unknown-timezone = „{ $name }“ ist keine Zeitzone; verwenden Sie einen Namen wie Europe/Berlin
rules-unknown-language = „{ $tag }“ ist kein Sprachkürzel; verwenden Sie eines wie en-US oder de
rules-unknown-language-meant = „{ $tag }“ ist kein Sprachkürzel; vielleicht meinen Sie { $meant }
rules-unknown-owner = Diesen Benutzer gibt es bei diesem Kunden nicht
rules-unknown-sound = Diese Tondatei gibt es bei diesem Kunden nicht
rules-unknown-customer = Diesen Kunden gibt es nicht
rules-customer-suspended = Dieser Kunde ist gesperrt; bei ihm ändert sich nichts, bis er wieder freigegeben ist
rules-unconfirmed = Das muss zuerst bestätigt werden
rules-plan-full = Der Tarif „{ $plan }“ hat Platz für { $max } Postfächer, und alle sind belegt
rules-role-forbids = Ihre Rolle darf dies nicht ändern: { $field }

rules-plan-transcription = Verschriftlichung ist im Tarif „{ $plan }“ nicht enthalten
rules-plan-fax = Fax ist im Tarif „{ $plan }“ nicht enthalten
rules-plan-text = SMS sind im Tarif „{ $plan }“ nicht enthalten
rules-plan-call = Benachrichtigungsanrufe sind im Tarif „{ $plan }“ nicht enthalten
rules-plan-recording = Aufnahmen per E-Mail sind im Tarif „{ $plan }“ nicht enthalten
rules-kept-out-of-plan = { $why }. Es bleibt, bis Sie etwas anderes wählen, und kann dann nicht wieder gewählt werden

rules-pin-not-digits = Eine PIN besteht nur aus Ziffern
rules-pin-dash = Eine PIN hat keinen Bindestrich; manche Systeme setzen einen vor eine gesperrte PIN. Geben Sie nur die gemeinten Ziffern ein
rules-pin-too-short = Die PIN ist zu kurz; nötig sind: { $rule }
rules-pin-too-long = Die PIN ist zu lang; erlaubt sind: { $rule }
rules-pin-repeats = { $run } wiederholt eine Ziffer; vermeiden Sie dreimal dieselbe Ziffer hintereinander
rules-pin-sequence = { $run } ist eine Folge; vermeiden Sie drei aufeinanderfolgende Ziffern wie 012 oder 987
rules-pin-is-number = Die PIN ist die Postfachnummer; wählen Sie eine andere
rules-pin-is-number-reversed = Die PIN ist die Postfachnummer rückwärts; wählen Sie eine andere

rules-pin-rule-exactly = { $count ->
    [one] 1 Ziffer
   *[other] genau { $count } Ziffern
}
rules-pin-rule-between = { $shortest } bis { $longest } Ziffern
rules-pin-rule-repeats = keine Ziffer dreimal hintereinander
rules-pin-rule-sequences = keine drei Ziffern in Folge, auf- oder abwärts (890 und 098 sind erlaubt)
rules-pin-rule-number = nicht die Postfachnummer, weder vorwärts noch rückwärts
rules-pin-rules = Was für die PIN gilt
rules-pin-rule-broken = nicht erfüllt:
rules-pin-rule-met = erfüllt:

rules-warning-nobody-owns = Dieses Postfach hat keinen Inhaber; das erreicht also niemanden.
rules-warning-no-address = Der Inhaber hat keine E-Mail-Adresse; das erreicht also niemanden.
rules-warning-deleted-unheard = Keine E-Mail enthält die Aufnahme: Nachrichten sind fort, bevor jemand sie gehört hat.
rules-warning-notifies-nothing = Es wird nichts gemeldet, solange hier „Nichts“ steht.
rules-warning-opens-without-pin = Wer an diesem Telefon abhebt, hört die Nachrichten.
rules-warning-typed-pin-ignored = Es gilt die übernommene PIN, nicht die oben eingegebene.
rules-warning-exit-to-itself = Das führt Anrufer zu eben diesem Postfach zurück.
rules-warning-exit-archived = Das Postfach mit dieser Nummer ist archiviert; wer die 0 drückt, kommt nirgends an.
rules-warning-exit-missing = Dieser Kunde hat kein Postfach mit dieser Nummer; wer die 0 drückt, kommt nirgends an.
rules-warning-recipients-off = An diese Adressen geht keine E-Mail, solange „E-Mail an weitere Adressen“ aus ist.
rules-warning-led-here = { $count ->
    [one] 1 Postfach leitet Anrufer noch zu dieser Nummer.
   *[other] { $count } Postfächer leiten Anrufer noch zu dieser Nummer.
}

rules-there-is-a-problem = Es gibt ein Problem
rules-save-anyway = Trotzdem speichern
rules-error-title = Fehler: { $title }
