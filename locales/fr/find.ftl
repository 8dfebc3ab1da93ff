find-find = Rechercher
find-anything = Tout rechercher
find-placeholder = Messageries, personnes, pages, actions
find-found = Résultats
find-nothing = Aucun résultat.
find-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
find-keys = { $up } { $down } pour choisir, { $enter } pour ouvrir, { $escape } pour fermer. { $help } hors d’ici affiche toutes les touches.

find-recent = Récents
find-mailboxes = Messageries
find-people = Personnes
find-customers = Clients
find-sounds = Sons
find-pages = Pages
find-actions = Actions
