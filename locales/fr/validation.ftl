validation-required = Cette indication est nécessaire
validation-required-number = Donnez un numéro à la messagerie, par exemple 1234
validation-required-name = Donnez un nom à la messagerie
validation-required-owner = Choisissez un propriétaire
validation-required-pin = Donnez un code PIN, ou copiez celui d’une autre messagerie
validation-required-new-pin = Saisissez un nouveau code PIN
validation-required-timezone = Choisissez un fuseau horaire, par exemple Europe/Berlin
validation-required-language = Choisissez une langue, par exemple en-US
validation-too-long = { $field } : { $length } caractères ; utilisez-en au plus { $max }
validation-control-character = { $field } contient un caractère qui ne peut pas s’afficher ; saisissez-le de nouveau
validation-name-too-long = Le nom compte { $length } caractères ; utilisez-en { $max } au plus
validation-name-character = Le nom contient un caractère qui ne peut pas être affiché ; saisissez-le de nouveau
validation-not-digits = Un numéro de messagerie ne contient que des chiffres, par exemple 1234
validation-number-with-dash = Indiquez un seul numéro, sans tiret, par exemple 1234 ; une plage comme 1001-1005 désigne plusieurs numéros
validation-number-length = Un numéro de messagerie compte de { $min } à { $max } chiffres ; celui-ci en compte { $digits }
validation-number-taken = Ce client a déjà une messagerie de ce numéro ; les messageries archivées comptent aussi, choisissez donc un autre numéro
validation-range-full = Tous les numéros de { $first } à { $last } sont pris ; demandez une plage de numéros plus large
validation-stored-pin = Ce code PIN ne respecte pas les règles d’ici ; donnez à cette messagerie un code qui lui soit propre
validation-no-such-mailbox = Ce client n’a pas d’autre messagerie de ce numéro
validation-unknown-choice = { $field } : choisissez une des valeurs proposées
validation-not-dialable = Ce numéro ne peut pas être composé ; utilisez des chiffres, *, # et un + au début, par exemple +49 30 1234567
validation-not-sip-address = Une adresse SIP ressemble à desk@pbx.example
validation-exit-number-missing =
    { $kind ->
        [forward] Indiquez le numéro extérieur que l’appelant doit joindre
        [sipuri] Indiquez l’adresse SIP que l’appelant doit joindre
        [mailbox] Indiquez la messagerie que l’appelant doit joindre
        [queue] Indiquez la file d’attente que l’appelant doit joindre
        [huntgroup] Indiquez le groupement d’appel que l’appelant doit joindre
        [menu] Indiquez le menu vocal que l’appelant doit joindre
        [peer] Indiquez l’autre système que l’appelant doit joindre
       *[phone] Indiquez le téléphone que l’appelant doit joindre
    }, ou choisissez « Raccrocher »
validation-exit-to-itself = Une messagerie ne peut pas ramener les appelants à elle-même ; choisissez un autre numéro ou Raccrocher
validation-bad-address = « { $address } » n’est pas une adresse e-mail ; elle ressemble à jo@example.org
validation-recipient-twice = { $address } figure deux fois ; une suffit
validation-too-many-recipients = { $count } adresses, c’est trop ; utilisez-en au plus 15
validation-no-recipients = Donnez au moins une adresse, ou désactivez « E-mail à d’autres adresses »
validation-no-pager = Donnez l’adresse secondaire pour laquelle le message doit être joint, ou désactivez la pièce jointe
validation-deleted-unsent = Les messages seraient supprimés alors qu’aucun e-mail ne part ; activez un e-mail, ou conservez les messages
validation-unknown-timezone = « { $name } » n’est pas un fuseau horaire ; utilisez un nom tel que Europe/Berlin
validation-unknown-language = « { $tag } » n’est pas un code de langue ; utilisez-en un tel que en-US ou de
validation-unknown-language-meant = « { $tag } » n’est pas un code de langue ; vous voulez peut-être dire { $meant }
validation-unknown-owner = Ce client n’a pas d’utilisateur de ce nom
validation-unknown-sound = Ce client n’a pas de son de ce nom
validation-unknown-customer = Ce client n’existe pas
validation-customer-suspended = Ce client est suspendu ; rien ne change chez lui tant qu’il n’est pas réactivé
validation-unconfirmed = Cela doit d’abord être confirmé
validation-plan-full = Le forfait « { $plan } » prévoit { $max } messageries, et toutes sont utilisées
validation-role-forbids = Votre rôle ne permet pas de modifier ceci : { $field }

validation-plan-transcription = La transcription n’est pas comprise dans le forfait « { $plan } »
validation-plan-fax = Le fax n’est pas compris dans le forfait « { $plan } »
validation-plan-text = Les SMS ne sont pas compris dans le forfait « { $plan } »
validation-plan-call = Les appels de notification ne sont pas compris dans le forfait « { $plan } »
validation-plan-recording = Les enregistrements par e-mail ne sont pas compris dans le forfait « { $plan } »
validation-kept-out-of-plan = { $why }. Ce choix reste jusqu’à ce que vous en fassiez un autre, et ne pourra plus être repris

validation-pin-not-digits = Un code PIN ne contient que des chiffres
validation-pin-dash = Un code PIN ne contient pas de tiret ; certains systèmes en placent un devant un code verrouillé. Saisissez seulement les chiffres voulus
validation-pin-too-short = Le code PIN est trop court ; il faut { $rule }
validation-pin-too-long = Le code PIN est trop long ; il faut { $rule }
validation-pin-repeats = { $run } répète un chiffre ; évitez trois fois de suite le même chiffre
validation-pin-sequence = { $run } est une suite ; évitez trois chiffres qui se suivent, comme 012 ou 987
validation-pin-is-number = Le code PIN est le numéro de la messagerie ; choisissez-en un autre
validation-pin-is-number-reversed = Le code PIN est le numéro de la messagerie à l’envers ; choisissez-en un autre

validation-pin-rule-exactly = { $count ->
    [one] 1 chiffre
   *[other] exactement { $count } chiffres
}
validation-pin-rule-between = { $shortest } à { $longest } chiffres
validation-pin-rule-repeats = aucun chiffre trois fois de suite
validation-pin-rule-sequences = pas trois chiffres qui se suivent, en montant ou en descendant (890 et 098 sont permis)
validation-pin-rule-number = pas le numéro de la messagerie, ni à l’endroit ni à l’envers
validation-pin-rules = Ce que le code PIN doit respecter
validation-pin-rule-broken = non respecté :
validation-pin-rule-met = respecté :

validation-warning-nobody-owns = Cette messagerie n’a pas de propriétaire : personne n’est joint.
validation-warning-no-address = Le propriétaire n’a pas d’adresse e-mail : personne n’est joint.
validation-warning-deleted-unheard = Aucun e-mail ne porte l’enregistrement : les messages disparaissent avant que quiconque les ait entendus.
validation-warning-notifies-nothing = Rien n’est notifié tant que « Rien » est choisi ici.
validation-warning-opens-without-pin = Quiconque répond à ce téléphone entend les messages.
validation-warning-typed-pin-ignored = C’est le code PIN copié qui vaut, non celui saisi ci-dessus.
validation-warning-exit-to-itself = Cela ramène les appelants à cette même messagerie.
validation-warning-exit-archived = La messagerie de ce numéro est archivée : les appelants qui appuient sur 0 n’aboutissent nulle part.
validation-warning-exit-missing = Ce client n’a pas de messagerie de ce numéro : les appelants qui appuient sur 0 n’aboutissent nulle part.
validation-warning-recipients-off = Ces adresses ne reçoivent pas d’e-mail tant que l’envoi à d’autres adresses est désactivé.
validation-warning-led-here = { $count ->
    [one] 1 messagerie dirige encore les appelants vers ce numéro.
   *[other] { $count } messageries dirigent encore les appelants vers ce numéro.
}

validation-there-is-a-problem = Il y a un problème
validation-save-anyway = Enregistrer quand même
validation-error-title = Erreur : { $title }
