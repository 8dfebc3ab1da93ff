# The list of keyboard shortcuts.

# Title and button.
shortcuts-title = Raccourcis clavier
shortcuts-close = Fermer
# Titles of the two tables.
shortcuts-actions = Actions
shortcuts-navigation = Navigation
# $go and $letter are keys.
shortcuts-sequence = { $go } puis { $letter }
# Below the tables.
shortcuts-while-typing = Les raccourcis à une touche sont sans effet pendant la saisie.
# What each key does.
shortcuts-search = Rechercher
shortcuts-next = Ligne suivante
shortcuts-previous = Ligne précédente
shortcuts-open = Ouvrir la ligne
shortcuts-select = Sélectionner la ligne
shortcuts-bulk = Aller aux actions groupées
shortcuts-edit = Modifier
shortcuts-new = Nouveau
shortcuts-show = Afficher les raccourcis clavier
