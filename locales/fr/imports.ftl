imports-title = Importation
imports-into = Importer dans { $customer }
imports-into-another = Un autre client
imports-goes-to = Dans { $customer }
imports-goes-to-unnamed = Lignes sans client : dans { $customer }
imports-about = Un tableau devient des messageries : les nouvelles sont créées, les existantes modifiées. Vous voyez ce qui se passerait avant que quoi que ce soit ne se passe.
imports-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
imports-waiting = Ces fichiers vous attendent
imports-waits = { $rows }, { $when }
imports-dropped = Un fichier qui n’est pas appliqué est supprimé au bout d’un jour.

imports-file = Fichier
imports-file-about = Une ligne par messagerie, et une première ligne qui nomme les colonnes.
imports-only-changes = Votre rôle modifie les messageries existantes ; les lignes qui en créeraient sont refusées.
imports-customer-hint = Pour les lignes qui n’en nomment aucun.
imports-file-hint = CSV, { $rows } lignes et { $megabytes } Mo au plus. Virgules, points-virgules ou tabulations, en UTF-8 ou UTF-16.
imports-read = Lire le fichier
imports-columns = Colonnes
imports-columns-about = Les colonnes possibles, dans n’importe quel ordre. Celles qui manquent restent telles quelles ; une nouvelle messagerie reçoit la valeur par défaut.
imports-template-way = Commencez par { $template }, ou exportez des messageries depuis la liste, modifiez-les et rapportez-les.
imports-template = un modèle
imports-help = Ce qui peut y figurer
imports-help-uuid = Quelle messagerie. Vide : le client et le numéro le disent.
imports-has-voicemail = A une messagerie
imports-help-voicemail = Si le poste a une messagerie. Une ligne qui dit non, ou rien, n’en crée pas.
imports-help-customer = Le nom court du client.
imports-help-owner = Le nom d’utilisateur du propriétaire. Vide : personne.
imports-help-pin = Vide : le code PIN reste ; une nouvelle messagerie en reçoit un selon la politique du client.
imports-help-greeting = Le nom d’un son. Vide : aucun.
imports-help-recipients = Des adresses e-mail, séparées par des virgules.
imports-help-switch = { $field } : on ou off.
imports-help-choice = { $field } : { $values }.
imports-help-other = { $field }.

imports-read-as =
    { $rows } · { $encoding } · { $between ->
        [semicolons] des points-virgules entre les cellules
        [tabs] des tabulations entre les cellules
        [bars] barres verticales entre les cellules
       *[commas] des virgules entre les cellules
    }
imports-encoding-guess = { $encoding } (une supposition : vérifiez les accents)
imports-checking = Chaque ligne est examinée, et rien n’est encore modifié. Vous pouvez quitter cette page ; cela continue.
imports-of = { $done } sur { $total }
imports-give-up = Abandonner le fichier
imports-given-up = Le fichier est abandonné. Rien n’a été modifié.

imports-check = Vérifier le fichier
imports-check-again = Vérifier de nouveau
imports-check-hint = Cela ne modifie rien.
imports-no-known-column = Aucune colonne n’a un nom connu. La première ligne du fichier contient-elle des noms ?
imports-columns-table = Colonnes du fichier
imports-in-file = Dans le fichier
imports-first-row = Première ligne
imports-is = Correspond à
imports-passed-over = Ignorée
imports-passed-over-why = Ignorée : pourquoi la ligne a été refusée
imports-column-nth = Colonne { $nth }
imports-not-shown = non affiché

imports-nothing-changed = Rien n’a été modifié
imports-refused-unchecked = Les lignes n’ont pas été examinées, ou le fichier est déjà appliqué.
imports-refused-nothing = Aucune ligne ne modifie quoi que ce soit.
imports-refused-wrong = { $count ->
    [one] { $count } ligne ne peut pas être reprise, et ce devait être tout ou rien.
   *[other] { $count } lignes ne peuvent pas être reprises, et ce devait être tout ou rien.
}
imports-tally = Ce que feraient les lignes
imports-tally-new = Nouvelles : { $count }
imports-tally-change = Modifiées : { $count }
imports-tally-same = Inchangées : { $count }
imports-tally-wrong = Impossibles à reprendre : { $count }
imports-all-same = Chaque messagerie est déjà ainsi. Il n’y a rien à faire.
imports-none-good = Aucune ligne ne peut être reprise telle quelle.
imports-which-rows = Quelles lignes
imports-whole = Tout ou rien
imports-whole-about = Si une ligne est finalement refusée parce que quelqu’un modifie quelque chose entre-temps, ce qui a été fait auparavant est annulé.
imports-whole-not = { $count ->
    [one] Impossible : { $count } ligne ne peut pas être reprise.
   *[other] Impossible : { $count } lignes ne peuvent pas être reprises.
}
imports-good = { $count ->
    [one] Seulement les bonnes : { $count } ligne
   *[other] Seulement les bonnes : { $count } lignes
}
imports-good-about = Si une ligne est finalement refusée, les autres continuent.
imports-good-mend = Les autres ne sont pas traitées ; elles peuvent être téléchargées, corrigées et renvoyées.
imports-import = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
imports-import-into = { $count ->
    [one] Importer { $count } ligne dans { $customer }
   *[other] Importer { $count } lignes dans { $customer }
}
imports-change-columns = Changer les colonnes

imports-wrong = { $count ->
    [one] { $count } ligne ne peut pas être reprise
   *[other] { $count } lignes ne peuvent pas être reprises
}
imports-wrong-about = Téléchargez-les, corrigez-les dans votre tableur et importez ce fichier : les raisons qui y figurent sont ignorées.
imports-wrong-download = Télécharger ces lignes
imports-wrong-more = Afficher la suite
imports-wrong-first = Depuis la première
imports-wrong-table = Ce qui ne va pas
imports-line = Ligne
imports-column = Colonne
imports-there-stands = Contenu
imports-expected = Attendu
imports-line-nth = Ligne { $line }
imports-the-row = La ligne
imports-nothing-shown = rien d’affiché
imports-to-mend = { $name } - à corriger

imports-applied = Il a été appliqué.
imports-leave = Vous pouvez quitter cette page ; cela continue.
imports-stop = Arrêter ici
imports-result = Ce que les lignes sont devenues
imports-result-imported = Importées : { $count }
imports-result-same = Inchangées : { $count }
imports-result-refused = Refusées : { $count }
imports-result-not-done = Non traitées : { $count }
imports-stopped = L’importation a été arrêtée. Chaque ligne a été reprise en entier ou pas du tout.
imports-done = Terminé.
imports-what-was-done = Voir ce qui a été fait, et annuler
imports-another = Importer un autre fichier

imports-no-file = Choisissez un fichier
imports-no-rows = Il n’y a aucune messagerie dans ce fichier ; sa première ligne nomme les colonnes
imports-too-large = Le fichier est trop grand ; divisez-le en fichiers de { $megabytes } Mo au plus
imports-too-many-rows = Le fichier a trop de lignes ; divisez-le en fichiers de { $max } lignes au plus
imports-too-many-columns = La première ligne a { $cells } cellules ; un fichier a { $max } colonnes au plus
imports-endless-row = La rangée qui commence à la ligne { $line } n’a pas de fin ; cherchez un guillemet qui n’est jamais fermé
imports-workbook = C’est un classeur ; ouvrez-le dans son programme et enregistrez-le en CSV (« CSV UTF-8 » s’il est proposé)
imports-not-text = Ce n’est pas un tableau de texte ; utilisez un fichier CSV
imports-mixed = Le fichier est en UTF-8 jusqu’à la ligne { $line }, puis autrement ; enregistrez-le de nouveau en UTF-8
imports-no-key = Indiquez quelle colonne contient le numéro de la messagerie, ou son UUID
imports-column-twice = Deux colonnes sont « { $column } » ; choisissez l’une d’elles
imports-row-no-mailbox = Il n’y a pas de messagerie avec cet UUID ; laissez la cellule vide pour que le client et le numéro fassent foi
imports-row-archived = Cette messagerie est archivée ; restaurez-la d’abord
imports-row-twice = La rangée de la ligne { $line } désigne la même messagerie ; gardez l’une des deux
imports-row-may-not-create = Il n’y a pas de messagerie avec ce numéro, et votre rôle ne peut pas en créer
imports-row-no-voicemail = La messagerie est désactivée ici ; la ligne n’en crée donc pas
imports-row-cells = La ligne a { $cells } cellules et le fichier { $columns } colonnes ; mettez entre guillemets une cellule qui contient un séparateur
imports-row-on-or-off = Utilisez on ou off
imports-row-one-of = Utilisez l’une de ces valeurs : { $values }
imports-row-pin-repeats = Évitez trois fois de suite le même chiffre
imports-row-pin-sequence = Évitez trois chiffres qui se suivent, comme 012 ou 987
imports-row-unknown-owner = Il n’y a pas d’utilisateur de ce nom chez ce client
imports-row-unknown-sound = Il n’y a pas de son de ce nom chez ce client
imports-row-unknown-customer = Il n’y a pas de client de ce nom court
imports-row-given = La ligne { $line } donne ce numéro à une autre messagerie ; n’en gardez qu’une
imports-row-blocked = Une autre messagerie a ce numéro, et la ligne { $line }, qui le libérerait, ne peut pas être reprise
imports-row-ring = { $rows } lignes échangent leurs numéros en cercle ; { $max } au plus le peuvent. Donnez d’abord un numéro libre à l’une d’elles
imports-row-exchange = Une ligne avec laquelle celle-ci échange son numéro ne peut pas être reprise
imports-row-sealed = Le code PIN de cette messagerie ne s’ouvre pas avec les clés de ce serveur ; donnez-lui un nouveau code PIN
imports-row-shortened = Votre tableur a abrégé ce numéro ; mettez la colonne au format texte et saisissez-le à nouveau
imports-row-owner-like = Aucun utilisateur de ce client ne porte ce nom d’utilisateur. Vouliez-vous dire { $username } ?
imports-row-plan-full = Le forfait de { $customer } est complet ({ $max } messageries sur { $max })
imports-row-leading-zeros = Ceci ne diffère de { $from } que par des zéros de tête, que les tableurs suppriment ; mettez la colonne au format texte si ce n’est pas voulu
imports-rows-leading-zeros = Leurs numéros ne diffèrent d’autres que par des zéros au début, et les tableurs les suppriment ; mettez la colonne au format texte si ce n’est pas voulu.
imports-warned = { $count ->
    [one] { $count } ligne à revoir
   *[other] { $count } lignes à revoir
}
imports-warned-about = Elles peuvent être reprises, mais quelque chose n’y est peut-être pas voulu.
imports-warning = Ce qui n’est peut-être pas voulu
imports-warned-lines = { $count ->
    [one] Ligne { $lines }
   *[other] Lignes { $lines }
}
imports-warned-first = Les premières : lignes { $lines }
imports-losses = En important, vous acceptez aussi ceci :
imports-changes = Ce qui change
imports-changes-about = Les lignes qui modifient une messagerie, avec chaque valeur avant et après.
imports-before = Avant
imports-after = Après
imports-new-pin = un nouveau code PIN
imports-empty = vide
imports-mailbox = Messagerie
imports-changes-more = Autres changements
imports-result-taken-back = { $count } annulées
imports-taking-back = Ce qui a été fait est en cours d’annulation. Rechargez cette page pour voir quand c’est terminé.
imports-stopped-whole = L’import a été arrêté, et ce qui avait été fait a été annulé.
imports-not-unicode = Le fichier n’est ni en UTF-8 ni en UTF-16 ; il est probablement en { $likely }
imports-too-slow = Le fichier arrivait trop lentement et a été abandonné ; réessayez avec une connexion plus rapide
imports-too-many-files = Trop de fichiers sont en cours d’envoi ; attendez que l’un d’eux soit arrivé
imports-encoding = Caractères
imports-encoding-hint = Le fichier ne dit pas comment ses caractères sont écrits. S’ils semblent faux, choisissez une autre manière.
imports-head = Ligne qui nomme les colonnes
imports-head-hint = Ce qui la précède est un titre.
imports-reread = Lire le fichier autrement
imports-reread-do = Lire ainsi
imports-encoding-western = Europe de l’Ouest ({ $label })
imports-encoding-central = Europe centrale ({ $label })
imports-encoding-cyrillic = Cyrillique ({ $label })
imports-encoding-greek = Grec ({ $label })
imports-encoding-turkish = Turc ({ $label })
imports-encoding-hebrew = Hébreu ({ $label })
imports-encoding-arabic = Arabe ({ $label })
imports-encoding-baltic = Balte ({ $label })
imports-encoding-macintosh = Excel « CSV (Macintosh) » ({ $label })
imports-encoding-dos = Excel « CSV (MS-DOS) » ({ $label })
imports-file-again = Un fichier n’est pas conservé quand un formulaire est renvoyé. Choisissez-le de nouveau.
