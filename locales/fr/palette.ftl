palette-find = Rechercher
palette-anything = Tout rechercher
palette-placeholder = Messageries, personnes, pages, actions
palette-found = Résultats
palette-nothing = Aucun résultat.
palette-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
palette-keys = { $up } { $down } pour choisir, { $enter } pour ouvrir, { $escape } pour fermer. { $help } hors d’ici affiche toutes les touches.

palette-recent = Récents
palette-mailboxes = Messageries
palette-people = Personnes
palette-customers = Clients
palette-sounds = Sons
palette-pages = Pages
palette-actions = Actions
