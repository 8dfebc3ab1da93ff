# Imports of mailboxes from a CSV file.

# Title of the page.
imports-title = Importations
# Title of the page where the customer is fixed.
imports-into = Importation chez { $customer }
# Link to the same page for another customer.
imports-choose-customer = Choisir un autre client
# Below the file name: the customer of all rows, or of the rows whose customer cell is empty.
imports-customer = Client : { $customer }
imports-customer-unnamed = Client des lignes qui n’en indiquent pas : { $customer }
# Below the title.
imports-about = Création et modification de boîtes vocales à partir d’un fichier CSV. Vous pourrez vérifier toutes les modifications avant qu’elles soient appliquées.
imports-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
# Heading of the uploaded files that have not been imported or discarded.
imports-pending = Fichiers non encore importés
# Next to the name of such a file. $rows is such as “3 rows”, $when such as “2 min ago”.
imports-pending-file = { $rows }, { $when }
imports-expire = Les fichiers non importés sont supprimés après 1 jour.

# Title of a section, and label of the file input.
imports-file = Fichier
imports-file-about = Une ligne par boîte vocale. La première ligne contient les noms des colonnes.
imports-only-changes = Votre rôle ne permet que de modifier des boîtes vocales existantes. Les lignes pour de nouvelles boîtes vocales sont refusées.
# Hint of the customer select.
imports-customer-hint = Pour les lignes qui n’indiquent pas de client.
imports-file-hint = CSV avec virgules, points-virgules, tabulations ou barres verticales. UTF-8 est recommandé ; les autres encodages sont détectés. Au plus { $rows } lignes et { $megabytes } Mo.
# Button.
imports-upload = Charger le fichier
# Title of a section.
imports-columns = Colonnes
imports-columns-about = L’ordre des colonnes est libre. Les réglages sans colonne restent inchangés ; les nouvelles boîtes vocales reçoivent les valeurs par défaut.
# $template is the next message, as a link.
imports-start-with = Partez d’{ $template }, ou exportez des boîtes vocales depuis la liste, modifiez le fichier et importez-le de nouveau.
imports-template = un modèle
# Button that unfolds the list of columns, each with one of the following sentences.
imports-allowed-values = Valeurs autorisées
imports-help-uuid = Identifie la boîte vocale. Si la cellule est vide, le client et le numéro l’identifient.
# Name of a column.
imports-has-voicemail = Messagerie vocale
imports-help-voicemail = Indique si le poste a une messagerie vocale : on ou off. Si off ou vide, la ligne est en erreur et n’est pas importée.
imports-help-customer = Nom court du client.
imports-help-owner = Nom d’utilisateur du propriétaire. Si la cellule est vide, la boîte vocale n’a pas de propriétaire.
imports-help-pin = Si la cellule est vide, le code PIN reste inchangé ; une nouvelle boîte vocale reçoit un code PIN conforme à la politique de PIN du client. Un code PIN remplacé ne peut pas être restauré.
imports-help-greeting = Nom d’un fichier audio. Si vide, les appelants entendent l’annonce d’accueil du système.
imports-help-recipients = Adresses e-mail, séparées par des virgules.
# $field is the name of a field. The words on and off are typed in English in every language.
imports-help-switch = { $field } : on ou off.
# $values is a list of words for programs.
imports-help-choice = { $field } : { $values }.
# $example is a valid value.
imports-help-example = { $field }, par exemple { $example }.
imports-help-length = Jusqu’à { $max } caractères.

# How the file was read. $rows is such as “3 rows”, $encoding such as “UTF-8” or the next message.
imports-read-as =
    { $rows } · { $encoding } · { $between ->
        [semicolons] séparateur : point-virgule
        [tabs] séparateur : tabulation
        [bars] séparateur : barre verticale
       *[commas] séparateur : virgule
    }
imports-encoding-guess = { $encoding } (détecté ; vérifiez que les lettres sont correctes)
imports-checking = Vérification de chaque ligne. Rien n’a encore été modifié. Vous pouvez quitter cette page ; la vérification continue.
# Progress in rows.
imports-of = { $done } sur { $total }
# Button, and the message after it.
imports-discard = Supprimer le fichier
imports-discarded = Fichier supprimé. Rien n’a été modifié.

# What each column of the file is imported as. The first two are buttons.
imports-check = Vérifier le fichier
imports-check-again = Vérifier de nouveau
# Next to the button.
imports-check-hint = La vérification ne modifie rien.
imports-no-known-column = Aucun nom de colonne n’a été reconnu. Vérifiez que la première ligne contient les noms des colonnes.
# Caption of the table, and its column heads.
imports-columns-table = Colonnes du fichier
imports-in-file = Colonne du fichier
imports-first-row = Première ligne
imports-import-as = Champ importé
# Options in the column “Import as”. The second is for the column with the reasons in a file of rows with errors.
imports-ignore = Ignorer
imports-ignore-errors = Ignorer (motifs des erreurs)
# Stands for a column without a name.
imports-column-nth = Colonne { $nth }
# Instead of a value that may be a PIN.
imports-hidden = masqué

# What each row would do. The first is a title, the next three the reason below it.
imports-nothing-changed = Rien n’a été modifié
imports-refused-unchecked = Le fichier a déjà été importé, ou doit d’abord être vérifié. Sélectionnez « Vérifier le fichier ».
imports-refused-nothing = Aucune ligne ne modifie quoi que ce soit.
imports-refused-errors = { $count ->
    [one] { $count } ligne est en erreur. Corrigez-la, ou importez uniquement les lignes valides.
   *[other] { $count } lignes sont en erreur. Corrigez-les, ou importez uniquement les lignes valides.
}
# Read aloud before the numbers of rows.
imports-check-result = Résultat de la vérification
imports-check-new = Nouvelles : { $count }
imports-check-changed = Modifiées : { $count }
imports-check-unchanged = Sans changement : { $count }
imports-check-errors = En erreur : { $count }
imports-all-unchanged = Toutes les boîtes vocales sont déjà à jour. Il n’y a rien à importer.
imports-none-valid = Il n’y a aucune ligne valide à importer.
# Label of the two options, each with a hint.
imports-which-rows = Lignes à importer
imports-all-or-nothing = Tout ou rien
imports-all-or-nothing-about = Si une ligne est refusée pendant l’importation, par exemple parce que quelqu’un a modifié cette boîte vocale, toutes les lignes déjà importées sont annulées.
imports-all-or-nothing-unavailable = { $count ->
    [one] Non disponible : { $count } ligne est en erreur.
   *[other] Non disponible : { $count } lignes sont en erreur.
}
imports-valid-only = { $count ->
    [one] Lignes valides uniquement ({ $count })
   *[other] Lignes valides uniquement ({ $count })
}
imports-valid-only-about = Si une ligne est refusée pendant l’importation, les autres sont importées quand même.
imports-valid-only-errors = Les lignes en erreur ne sont pas importées. Vous pouvez les télécharger, les corriger et les importer de nouveau.
# Buttons.
imports-import = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
imports-import-into = { $count ->
    [one] Importer { $count } ligne chez { $customer }
   *[other] Importer { $count } lignes chez { $customer }
}
imports-change-columns = Modifier les colonnes

# The rows with errors: heading, hint, buttons, caption.
imports-errors = { $count ->
    [one] { $count } ligne en erreur
   *[other] { $count } lignes en erreur
}
imports-errors-about = Téléchargez ces lignes, corrigez-les dans votre tableur et importez ce fichier. Sa colonne des motifs est ignorée.
imports-errors-download = Télécharger les lignes en erreur
imports-errors-next = Page suivante
imports-errors-first = Première page
imports-errors-table = Erreurs
# Column heads.
imports-line = Ligne
imports-column = Colonne
imports-value = Valeur
imports-error = Erreur
imports-line-nth = Ligne { $line }
# Instead of a column, where the error is of the whole row.
imports-whole-row = Ligne entière
# Instead of a value.
imports-empty-or-hidden = vide ou masqué
# Name of the downloaded file with the rows with errors, without “.csv”. $name is the name of the imported file.
imports-errors-file = { $name } - erreurs

# While the rows are imported, and afterward.
imports-applied = Ce fichier a été importé.
imports-running = Vous pouvez quitter cette page ; l’importation continue.
# Button.
imports-stop = Arrêter l’importation
# Read aloud before the numbers of rows.
imports-result = Résultat de l’importation
imports-result-imported = Importées : { $count }
imports-result-unchanged = Sans changement : { $count }
imports-result-refused = Refusées : { $count }
imports-result-not-processed = Non traitées : { $count }
imports-stopped = Importation arrêtée. Les lignes déjà importées sont conservées.
imports-done = Importation terminée.
# Links to the bulk change, and to the start.
imports-view-changes = Voir ou annuler l’importation
imports-another = Importer un autre fichier

# Why a file, its columns or a row cannot be imported, and what to do. Without a period.
imports-no-file = Choisissez un fichier
imports-no-rows = Le fichier ne contient aucune boîte vocale ; la première ligne doit contenir les noms des colonnes
imports-too-large = Le fichier est trop volumineux ; divisez-le en fichiers de { $megabytes } Mo au plus
imports-too-many-rows = Le fichier contient trop de lignes ; divisez-le en fichiers de { $max } lignes au plus
imports-too-many-columns = La première ligne contient { $cells } cellules ; un fichier peut avoir au plus { $max } colonnes
imports-unclosed-row = Le contenu qui commence à la ligne { $line } ne se termine pas ; vérifiez s’il manque un guillemet fermant
imports-workbook = Ce fichier est un classeur ; ouvrez-le dans votre tableur et enregistrez-le au format CSV (« CSV UTF-8 » si disponible)
imports-not-text = Ce fichier n’est pas un fichier texte ; utilisez un fichier CSV
imports-mixed = Le fichier est en UTF-8 jusqu’à la ligne { $line }, mais pas au-delà ; enregistrez-le de nouveau en UTF-8
imports-no-key = Choisissez la colonne qui contient le numéro de boîte vocale ou l’UUID
imports-column-twice = Deux colonnes sont importées comme « { $column } » ; choisissez l’une d’elles
imports-row-no-mailbox = Aucune boîte vocale n’a cet UUID ; laissez la cellule vide pour identifier la boîte vocale par le client et le numéro
imports-row-archived = Cette boîte vocale est archivée ; restaurez-la d’abord
imports-row-twice = La ligne { $line } concerne la même boîte vocale ; n’en gardez qu’une
imports-row-cannot-create = Aucune boîte vocale n’a ce numéro, et votre rôle ne permet pas d’en créer ; corrigez le numéro, ou demandez à un administrateur de créer la boîte vocale
imports-row-no-voicemail = La messagerie vocale est désactivée dans cette ligne, qui ne peut donc pas être importée ; supprimez la ligne, ou importez uniquement les lignes valides
imports-row-cells = La ligne contient plus de cellules que le fichier n’a de colonnes (cellules : { $cells }, colonnes : { $columns }) ; mettez entre guillemets les cellules qui contiennent un séparateur
# The words on and off are typed in English in every language.
imports-row-on-or-off = Utilisez on ou off
imports-row-one-of = Utilisez une de ces valeurs : { $values }
imports-row-pin-repeats = Évitez le même chiffre 3 fois de suite
imports-row-pin-sequence = Évitez les suites comme 012 ou 987
imports-row-unknown-owner = Aucun utilisateur de ce client n’a ce nom d’utilisateur ; vérifiez l’orthographe, ou laissez la cellule vide s’il n’y a pas de propriétaire
imports-row-unknown-sound = Aucun fichier audio de ce client n’a ce nom ; vérifiez l’orthographe, ou laissez la cellule vide pour l’annonce d’accueil du système
imports-row-unknown-customer = Aucun client n’a ce nom court ; vérifiez l’orthographe
imports-row-number-assigned = La ligne { $line } attribue ce numéro à une autre boîte vocale ; n’en gardez qu’une
imports-row-blocked = Une autre boîte vocale a ce numéro, et la ligne { $line }, qui le libérerait, est en erreur ; corrigez d’abord cette ligne
# The rows exchange their numbers: each takes the number of the next, and the last that of the first.
imports-row-number-cycle = { $rows } lignes échangent leurs numéros ; utilisez-en au plus { $max }, ou attribuez d’abord un numéro libre à l’une d’elles
imports-row-exchange = Cette ligne échange son numéro avec une ligne en erreur ; corrigez d’abord cette dernière
imports-row-pin-unreadable = Le code PIN de cette boîte vocale ne peut pas être déchiffré avec les clés de ce serveur ; définissez un nouveau code PIN
imports-row-shortened = Votre tableur a abrégé ce numéro ; mettez la colonne au format texte et saisissez le numéro de nouveau
imports-row-similar-owner = Aucun utilisateur de ce client n’a ce nom d’utilisateur ; essayez { $username }
imports-row-plan-full = La limite du forfait du client { $customer } est atteinte (boîtes vocales : { $max }) ; archivez d’abord une boîte vocale
# A warning. $from is a mailbox number that exists.
imports-row-leading-zeros = Le numéro ne diffère du numéro { $from } que par des zéros initiaux, que les tableurs suppriment ; si ce n’est pas voulu, mettez la colonne au format texte
# The same for several rows, with a period.
imports-rows-leading-zeros = Le numéro ne diffère d’un autre que par des zéros initiaux, que les tableurs suppriment ; si ce n’est pas voulu, mettez la colonne au format texte.
# Heading of the rows with warnings, hint, and column head.
imports-warnings = { $count ->
    [one] { $count } ligne avec avertissement
   *[other] { $count } lignes avec avertissement
}
imports-warnings-about = Ces lignes peuvent être importées, mais vérifiez-les d’abord.
imports-warning = Avertissement
# After a warning: the lines it is about. $lines is a list of numbers.
imports-warning-lines = { $count ->
    [one] Ligne { $lines }
   *[other] Lignes { $lines }
}
imports-warning-first-lines = Premières lignes : { $lines }
# Before a list of the settings that the import loses for good.
imports-confirm = En important, vous confirmez également ce qui suit :
# Heading, hint and column heads.
imports-changes = Modifications
imports-changes-about = Les lignes qui modifient une boîte vocale, avec chaque valeur avant et après.
imports-before = Avant
imports-after = Après
# Instead of a value.
imports-new-pin = nouveau code PIN
imports-empty = vide
imports-mailbox = Boîte vocale
# Link to the next page.
imports-changes-more = Autres modifications
imports-result-rolled-back = Annulées : { $count }
imports-rolling-back = L’importation est en cours d’annulation. Rechargez cette page pour voir quand elle est terminée.
imports-stopped-rolled-back = Importation arrêtée. Les lignes déjà importées ont été annulées.
imports-not-unicode = Le fichier n’est ni en UTF-8 ni en UTF-16, mais probablement en { $likely } ; enregistrez-le en UTF-8
imports-too-slow = Le chargement a pris trop de temps ; réessayez avec une connexion plus rapide
imports-too-many-files = Trop de fichiers sont en cours de chargement ; réessayez plus tard
# Label of a select, with a hint.
imports-encoding = Encodage
imports-encoding-hint = Le fichier n’indique pas son encodage. Si des lettres semblent incorrectes, choisissez un autre encodage.
# Label of a select of lines, with a hint.
imports-heading-line = Ligne des noms de colonnes
imports-heading-line-hint = Les lignes qui précèdent sont ignorées.
# Button that unfolds the two selects, and the button below them.
imports-reread = Changer la lecture du fichier
imports-reread-do = Relire le fichier
# Options of the encoding. $label is the name of the encoding for programs.
imports-encoding-western = Europe occidentale ({ $label })
imports-encoding-central = Europe centrale ({ $label })
imports-encoding-cyrillic = Cyrillique ({ $label })
imports-encoding-greek = Grec ({ $label })
imports-encoding-turkish = Turc ({ $label })
imports-encoding-hebrew = Hébreu ({ $label })
imports-encoding-arabic = Arabe ({ $label })
imports-encoding-baltic = Balte ({ $label })
imports-encoding-macintosh = Excel « CSV (Macintosh) » ({ $label })
imports-encoding-dos = Excel « CSV (MS-DOS) » ({ $label })
imports-file-again = Le fichier n’a pas été conservé. Choisissez-le de nouveau.
