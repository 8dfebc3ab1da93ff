# Saved views of the list.

# Read aloud: what the tabs above the list are.
views-views = Vues
views-all = Toutes les boîtes vocales
# After the name of a view.
views-changed = modifiée
# After the name of a view.
views-shared-at = , partagée avec { $customer }
# The menu with what can be done with views.
views-options = Options de la vue
# The form that saves a view: button, title, hint, and fields.
views-save = Enregistrer la vue
views-new = Enregistrer cette liste comme nouvelle vue
views-new-about = Enregistre la recherche, les filtres, le tri, les colonnes et la hauteur des lignes sous un nom.
views-name = Nom
views-visible-to = Visibilité
views-only-me = Moi uniquement
views-everybody = Tous les membres de mon organisation
views-everybody-about = Les administrateurs des clients parents peuvent aussi utiliser cette vue. Chaque personne ne voit que les boîtes vocales auxquelles elle a accès.

# What can be done with the view that is shown. Buttons.
views-default-all = Définir « Toutes les boîtes vocales » comme vue par défaut
views-default-this = Définir comme vue par défaut
views-save-changes = Enregistrer les modifications
views-discard-changes = Ignorer les modifications
views-save-details = Enregistrer le nom et la visibilité
views-delete = Supprimer la vue
views-delete-shared = La vue sera supprimée pour tous. Les boîtes vocales ne changent pas. Cette action est irréversible.
views-delete-about = Les boîtes vocales ne changent pas. Cette action est irréversible.
views-delete-named = Supprimer « { $name } »
# $customer is the customer whose users see the view.
views-of-others = Partagée avec { $customer }. Seuls son auteur et les administrateurs peuvent la modifier.

# Why a view is not saved. Without a period.
views-name-taken = Il existe déjà une vue « { $name } » ; choisissez un autre nom
views-too-many = { $count ->
    [one] Vous avez { $count } vue, c’est le maximum ; supprimez-en d’abord une
   *[other] Vous avez { $count } vues, c’est le maximum ; supprimez-en d’abord une
}
views-role-forbids = Seuls les administrateurs peuvent partager des vues

# What was just done.
views-saved = Vue enregistrée.
views-updated = Vue mise à jour d’après cette liste.
views-default-this-set = Cette vue est maintenant votre vue par défaut.
views-default-all-set = « Toutes les boîtes vocales » est maintenant votre vue par défaut.
views-deleted = Vue « { $name } » supprimée. Aucune boîte vocale n’a été modifiée.
