# The list of keyboard shortcuts.

# Title and button.
shortcuts-title = Raccourcis clavier
shortcuts-close = Fermer
# Titles of the two tables.
shortcuts-on-page = Actions
shortcuts-go-to = Navigation
# $go and $letter are keys.
shortcuts-way = { $go } puis { $letter }
# Below the tables.
shortcuts-quiet = Les raccourcis à une touche sont sans effet pendant la saisie.
# What each key does.
shortcuts-search = Rechercher
shortcuts-next = Ligne suivante
shortcuts-before = Ligne précédente
shortcuts-open = Ouvrir la ligne
shortcuts-select = Sélectionner la ligne
shortcuts-bulk = Aller aux actions groupées
shortcuts-edit = Modifier
shortcuts-new = Nouveau
shortcuts-show = Afficher les raccourcis clavier
