# The search box of every page (Ctrl K). Sent with every page, so keep it short. Messages of the page alone are in search-page.ftl.

# Title of the page and label of the field; button.
palette-find = Rechercher
# The name of the box, for screen readers and in the list of shortcuts.
palette-open = Rechercher dans Mailroom
palette-placeholder = Boîtes vocales, utilisateurs, pages, actions
# The list of results, for screen readers.
palette-results = Résultats
# What is said of the list.
palette-no-results = Aucun résultat.
palette-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
# Below the list. Each argument is a key.
palette-keys = { $up } { $down } pour sélectionner, { $enter } pour ouvrir, { $escape } pour fermer. Hors de ce champ, { $help } affiche tous les raccourcis.

# Titles of groups of results.
palette-recent = Récents
palette-mailboxes = Boîtes vocales
palette-users = Utilisateurs
palette-customers = Clients
palette-sounds = Fichiers audio
palette-pages = Pages
palette-actions = Actions
