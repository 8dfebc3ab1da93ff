# The list of mailboxes.

mailboxes-title = Boîtes vocales
mailboxes-archive = Archives
mailboxes-new = Nouvelle boîte vocale
mailboxes-import = Importer
mailboxes-bulk-changes = Modifications groupées
# $total is a number, such as 1,284 or 1,000+.
mailboxes-archived = { $total } dans les archives
mailboxes-found = { $total } dans les résultats
mailboxes-in-total = { $total } au total
mailboxes-at-customer = { $total } chez { $customer }

# Titles and sentences of an empty list, each with a link.
mailboxes-empty-page = Cette page est vide
mailboxes-empty-page-why = La liste a peut-être changé depuis la création du lien.
mailboxes-first-page = Aller à la première page
mailboxes-no-match = Aucune boîte vocale ne correspond
mailboxes-no-match-why = Essayez moins de mots, ou supprimez un filtre.
mailboxes-clear = Effacer la recherche et les filtres
mailboxes-nothing-archived = Aucune boîte vocale archivée
mailboxes-nothing-archived-why = Les boîtes vocales archivées sont conservées ici jusqu’à leur restauration.
mailboxes-to-list = Aller aux boîtes vocales
mailboxes-none = Aucune boîte vocale pour l’instant
mailboxes-none-create = Créez la première avec un numéro, un nom et un code PIN.
mailboxes-none-ask = Demandez-en une à votre administrateur.

# Read aloud: check boxes of the list.
mailboxes-select-page = Sélectionner cette page
mailboxes-select = Sélectionner { $number } { $name }
# Column heads.
mailboxes-number = Numéro
mailboxes-name = Nom
mailboxes-owner = Propriétaire
mailboxes-notifications = Notifications
mailboxes-in-panel = Espace utilisateur
mailboxes-changed = Modification
mailboxes-pages = Pages
# Which rows the page shows of all, such as 51–100 of 1,284.
mailboxes-place = { $first }–{ $last } sur { $total }
mailboxes-first = Première
mailboxes-previous = Précédente
mailboxes-next = Suivante
mailboxes-no-owner = Sans propriétaire
# Below the owner filter, when a customer has many users.
mailboxes-more-owners = La liste ne contient pas tous les propriétaires. Pour en trouver d’autres, recherchez par nom.
# Read aloud: a switch of the list.
mailboxes-show-in-panel = Afficher { $number } { $name } dans l’espace utilisateur
mailboxes-is-archived = archivée
# In the column “Notifications”: notifications are on, but there is no owner or email address.
mailboxes-reaches-nobody = Sans destinataire
# An empty cell.
mailboxes-no-channel = Aucune

mailboxes-search = Rechercher
# In the empty search field.
mailboxes-search-in = Numéro, nom, description, propriétaire ou e-mail
# The menu of filters, the filters in it and their values.
mailboxes-filters = Filtres
mailboxes-filters-on = Filtres actifs
mailboxes-clear-all = Tout effacer
mailboxes-apply = Appliquer
mailboxes-any = Sans filtre
mailboxes-customer = Client
mailboxes-filter-panel = Espace utilisateur
mailboxes-shown = Affichée
mailboxes-not-shown = Non affichée
mailboxes-pin = Code PIN
mailboxes-weak-pin = Non conforme à la politique de PIN
mailboxes-plan = Forfait
mailboxes-beyond-plan = Fonctionnalités utilisées hors forfait
mailboxes-press-0 = Touche 0
mailboxes-press-0-nowhere = Touche 0 sans destination
mailboxes-chip-weak-pin = PIN non conforme
mailboxes-yes = Oui
mailboxes-no = Non
mailboxes-suspended = client suspendu
mailboxes-notify-unreached = Activées, sans destinataire
mailboxes-transcription = Transcription
mailboxes-on = Activée
mailboxes-off = Désactivée
# Read aloud after the name of an active filter.
mailboxes-remove-filter = {" "} : supprimer ce filtre
mailboxes-chip-no-owner = Sans propriétaire
mailboxes-chip-owner = Propriétaire : { $name }
mailboxes-chip-search = « { $search } »
mailboxes-chip-panel = Dans l’espace utilisateur
mailboxes-chip-not-panel = Hors de l’espace utilisateur
mailboxes-chip-transcribed = Avec transcription
mailboxes-chip-not-transcribed = Sans transcription

# Values of the filter “Notifications”.
mailboxes-notify-email = E-mail au propriétaire
mailboxes-notify-text = SMS au propriétaire
mailboxes-notify-recipients = Autres destinataires
mailboxes-notify-additional-email = Deuxième adresse e-mail
mailboxes-notify-call = Appel de notification
mailboxes-notify-nobody = Personne n’est notifié

# The menu that exports the list.
mailboxes-export = Exporter
mailboxes-export-format = Format
mailboxes-export-csv = CSV
mailboxes-export-excel = CSV pour Excel
mailboxes-export-json = JSON, une boîte vocale par ligne
mailboxes-export-pins = Inclure les codes PIN
mailboxes-export-pins-hint = En clair. L’exportation est enregistrée dans l’historique de chaque boîte vocale.
mailboxes-download = Télécharger
