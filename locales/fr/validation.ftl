# What is wrong with a field, and what to do. Each sentence names the rule and how to meet it, and ends without a
# period. $field is the label of a field.

validation-required = Ce champ est obligatoire
validation-required-number = Saisissez un numéro de boîte vocale, par exemple 1234
validation-required-name = Saisissez un nom
validation-required-owner = Choisissez un propriétaire
validation-required-pin = Saisissez un code PIN, ou copiez celui d’une autre boîte vocale
validation-required-new-pin = Saisissez un nouveau code PIN
validation-required-timezone = Choisissez un fuseau horaire, par exemple Europe/Berlin
validation-required-language = Choisissez une langue, par exemple en-US
validation-too-long = Le champ « { $field } » contient { $length } caractères ; le maximum est de { $max }
validation-control-character = Le champ « { $field } » contient un caractère qui ne peut pas être affiché ; saisissez-le de nouveau
validation-not-digits = Un numéro de boîte vocale ne doit contenir que des chiffres, par exemple 1234
validation-number-with-dash = Saisissez un seul numéro sans tiret, par exemple 1234 ; une plage comme 1001-1005 désigne plusieurs numéros
validation-number-length = Un numéro de boîte vocale doit avoir de { $min } à { $max } chiffres ; celui-ci en a { $digits }
validation-number-taken = Ce client a déjà une boîte vocale avec ce numéro, peut-être archivée ; choisissez un autre numéro
validation-range-full = Tous les numéros de { $first } à { $last } sont utilisés ; élargissez la plage de numéros du client
validation-stored-pin = Le code PIN actuel n’est pas conforme à la politique de PIN de ce client ; saisissez un nouveau code PIN
validation-no-such-mailbox = Ce client n’a pas d’autre boîte vocale avec ce numéro ; saisissez un autre numéro
validation-unknown-choice = { $field } : choisissez une des options proposées
validation-not-dialable = Saisissez un numéro, par exemple 201 ou +49 30 1234567 ; seuls les chiffres, *, # et un + initial sont autorisés
validation-not-sip-address = Saisissez une adresse SIP, par exemple desk@pbx.example
# $kind is the kind of destination.
validation-exit-number-missing =
    Saisissez { $kind ->
        [forward] le numéro externe
        [sipuri] l’adresse SIP
        [mailbox] le numéro de la boîte vocale
        [queue] le numéro de la file d’attente
        [huntgroup] le numéro du groupe d’appels
        [menu] le numéro du menu vocal
        [peer] le numéro de l’autre système téléphonique
       *[phone] le numéro du poste
    } pour les appelants qui appuient sur 0, ou choisissez « Raccrocher »
validation-exit-to-itself = Une boîte vocale ne peut pas renvoyer les appelants vers elle-même ; choisissez un autre numéro ou « Raccrocher »
validation-bad-address = « { $address } » n’est pas une adresse e-mail ; saisissez-en une, par exemple jo@example.org
validation-recipient-listed-twice = { $address } figure deux fois dans la liste ; supprimez l’une des deux
validation-too-many-recipients = Il y a { $count } adresses e-mail ; saisissez-en au plus { $max }
validation-no-recipients = Saisissez au moins une adresse e-mail, ou désactivez « E-mail à d’autres destinataires »
validation-no-additional-email = Saisissez une deuxième adresse e-mail, ou désactivez « Joindre l’enregistrement au deuxième e-mail »
validation-deleted-unsent = Les messages seraient supprimés sans qu’un e-mail soit envoyé ; activez une notification par e-mail, ou désactivez « Supprimer les messages après l’envoi par e-mail »
validation-unknown-timezone = « { $name } » n’est pas un fuseau horaire ; utilisez un nom comme Europe/Berlin
validation-unknown-language = « { $tag } » n’est pas un code de langue ; utilisez-en un comme en-US ou de
validation-unknown-language-meant = « { $tag } » n’est pas un code de langue ; essayez { $meant }
validation-unknown-owner = Ce client n’a pas cet utilisateur ; choisissez un autre propriétaire
validation-unknown-sound = Ce client n’a pas ce fichier audio ; choisissez-en un autre
validation-unknown-customer = Client introuvable ; choisissez-en un autre
validation-customer-suspended = Ce client est suspendu ; rien ne peut être modifié tant qu’il n’est pas réactivé
validation-unconfirmed = Des messages que personne n’a écoutés seraient supprimés ; confirmez d’abord
validation-plan-full = La limite du forfait « { $plan } » est atteinte (boîtes vocales : { $max }) ; archivez d’abord une boîte vocale
validation-role-forbids = Votre rôle ne permet pas de modifier « { $field } »

# What a rate plan leaves out.
validation-plan-transcription = La transcription n’est pas comprise dans le forfait « { $plan } »
validation-plan-fax = Le fax n’est pas compris dans le forfait « { $plan } »
validation-plan-text = Les SMS ne sont pas compris dans le forfait « { $plan } »
validation-plan-call = Les appels de notification ne sont pas compris dans le forfait « { $plan } »
validation-plan-recording = Les enregistrements par e-mail ne sont pas compris dans le forfait « { $plan } »
# $why is one of the above.
validation-kept-out-of-plan = { $why } ; le choix actuel est conservé jusqu’à ce que vous le modifiiez, et ne pourra plus être choisi ensuite

# What is wrong with a PIN. $rule is one of the rules below; $run is the digits in question.
validation-pin-not-digits = Le code PIN ne doit contenir que des chiffres
validation-pin-dash = Le code PIN ne doit pas contenir de tiret ; certains systèmes en ajoutent un pour marquer un code PIN verrouillé, saisissez donc uniquement les chiffres
validation-pin-too-short = Le code PIN est trop court : utilisez { $rule }
validation-pin-too-long = Le code PIN est trop long : utilisez { $rule }
validation-pin-repeats = { $run } répète un chiffre ; évitez le même chiffre 3 fois de suite
validation-pin-sequence = { $run } est une suite ; évitez les suites comme 012 ou 987
validation-pin-is-number = Le code PIN est le numéro de la boîte vocale ; choisissez-en un autre
validation-pin-is-number-reversed = Le code PIN est le numéro de la boîte vocale à l’envers ; choisissez-en un autre

# The rules of a PIN policy, as a list before anything is typed.
validation-pin-rule-exactly = { $count ->
    [one] { $count } chiffre
   *[other] exactement { $count } chiffres
}
validation-pin-rule-between = { $shortest } à { $longest } chiffres
validation-pin-rule-repeats = pas le même chiffre 3 fois de suite
validation-pin-rule-sequences = pas 3 chiffres qui se suivent, en montant ou en descendant (890 et 098 sont autorisés)
validation-pin-rule-number = pas le numéro de la boîte vocale, à l’endroit ou à l’envers
validation-pin-rules = Exigences pour le code PIN
# Read aloud before each requirement.
validation-pin-rule-broken = non respecté :
validation-pin-rule-met = respecté :

# What will happen; never stops a save. With a period.
validation-warning-no-owner = Cette boîte vocale n’a pas de propriétaire ; rien n’est donc envoyé.
validation-warning-no-address = Le propriétaire n’a pas d’adresse e-mail ; rien n’est donc envoyé.
validation-warning-deleted-unheard = Aucun e-mail ne contient l’enregistrement ; les messages sont donc supprimés avant que quelqu’un les écoute.
validation-warning-no-notifications = Aucune notification n’est envoyée tant que la valeur est « Aucun ».
validation-warning-opens-without-pin = Toute personne qui répond à l’appel peut écouter les messages.
validation-warning-typed-pin-ignored = Le code PIN copié est utilisé, et non celui saisi ci-dessus.
validation-warning-exit-to-itself = Ce réglage renvoie les appelants vers la même boîte vocale.
validation-warning-exit-archived = La boîte vocale avec ce numéro est archivée ; la touche 0 ne mène donc nulle part.
validation-warning-exit-missing = Ce client n’a pas de boîte vocale avec ce numéro ; la touche 0 ne mène donc nulle part.
validation-warning-recipients-off = Aucun e-mail n’est envoyé à ces destinataires tant que « E-mail à d’autres destinataires » est désactivé.
validation-warning-press-0-here = { $count ->
    [one] { $count } boîte vocale renvoie encore vers ce numéro les appelants qui appuient sur 0.
   *[other] { $count } boîtes vocales renvoient encore vers ce numéro les appelants qui appuient sur 0.
}

# Title above a list of errors.
validation-there-is-a-problem = Il y a un problème
# Button below a list of warnings.
validation-save-anyway = Enregistrer quand même
# The window’s title while the page has errors. $title is the title of the page.
validation-error-title = Erreur : { $title }
