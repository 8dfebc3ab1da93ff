views-views = Vues
views-all = Toutes les messageries
views-changed = modifiée
views-shared-at = , partagée chez { $customer }
views-save = Enregistrer la vue
views-new = Garder cette liste comme nouvelle vue
views-new-about = Sa recherche, ses filtres, son ordre, ses colonnes et son espacement, sous un nom.
views-name = Nom
views-who = Pour qui
views-only-me = Moi seulement
views-everybody = Tous ceux avec qui je travaille
views-everybody-about = Chez votre client et ceux au-dessus. Chacun voit ses propres messageries.

views-begin-all = Commencer par toutes les messageries
views-begin-here = Commencer par cette vue
views-save-changes = Enregistrer les modifications
views-drop-changes = Abandonner les modifications
views-rename = Renommer ou partager
views-delete = Supprimer cette vue
views-delete-shared = Elle disparaît pour tous. Aucune messagerie n’est touchée.
views-delete-about = Aucune messagerie n’est touchée.
views-delete-named = Supprimer « { $name } »
views-of-others = Partagée chez { $customer }. Son auteur et les administrateurs peuvent la modifier.

views-name-required = Donnez un nom à la vue
views-name-taken = Il y a déjà une vue nommée « { $name } » ; choisissez un autre nom
views-too-many = { $count ->
    [one] Vous avez { $count } vue, c’est le maximum ; supprimez-en d’abord une
   *[other] Vous avez { $count } vues, c’est le maximum ; supprimez-en d’abord une
}
views-role-forbids = Seuls les administrateurs partagent des vues

views-kept = La vue est enregistrée.
views-replaced = La vue affiche désormais cette liste.
views-begins-here = La liste commence par cette vue.
views-begins-all = La liste commence par toutes les messageries.
views-deleted = La vue « { $name } » est supprimée. Ses messageries restent inchangées.
