# API tokens.

# Title of the page.
tokens-title = Jetons d’API
tokens-about = Avec un jeton, un script peut agir pour un utilisateur sans mot de passe, avec les droits de cet utilisateur ou moins.
# A link to the documentation of the APIs.
tokens-api-reference = Référence des API
# Title of the page after a token was created.
tokens-created = Jeton créé
# Heading above the new token.
tokens-copy-now = Copiez maintenant le nouveau jeton
tokens-copy-now-about = Il n’est affiché qu’une seule fois. Toute personne qui le possède peut l’utiliser ; protégez-le donc comme un mot de passe.
tokens-token = Jeton

# Caption of the table.
tokens-all = Jetons d’API
tokens-none = Aucun jeton pour l’instant
tokens-none-hint = Créez le premier ci-dessous.
# Column heads, and labels of the form.
tokens-name = Nom
tokens-user = Utilisateur
# The APIs that it works for.
tokens-apis = API
# Column head; the next four are its values.
tokens-permissions = Droits
tokens-permissions-read = Lire
tokens-permissions-change = Lire, modifier
tokens-permissions-pins = Lire, lire les codes PIN
tokens-permissions-change-pins = Lire, modifier, lire les codes PIN
tokens-used = Dernière utilisation
tokens-never = Jamais
tokens-expires = Expiration
# Column head; the next four are its values.
tokens-status = État
tokens-active = Actif
tokens-user-suspended = Utilisateur suspendu
tokens-expired = Expiré
tokens-revoked = Révoqué
tokens-revoked-by = Révoqué par { $who }
# $when is a time such as “2 min ago” or “12 Nov”; $who comes before $when in every language.
tokens-created-by = créé par { $who }, { $when }
# Button; $name is read aloud with it. It unfolds a hint and a second button.
tokens-revoke = Révoquer
tokens-revoke-of = Révoquer { $name }
tokens-revoke-hint = Les scripts qui utilisent ce jeton cessent immédiatement de fonctionner. Cette action est irréversible.
tokens-revoke-now = Révoquer le jeton

# Title of the form.
tokens-new = Nouveau jeton
tokens-new-about = Un jeton ne peut jamais faire plus que son utilisateur, et ne peut gérer ni utilisateurs ni jetons.
tokens-name-hint = Ce qui l’utilise, par exemple Exportation nocturne.
tokens-user-hint = Le jeton agit pour cet utilisateur. Saisissez votre propre nom d’utilisateur, ou celui d’un utilisateur créé pour le script.
# Above two check boxes.
tokens-additional-permissions = Droits supplémentaires
tokens-change = Modifier les boîtes vocales
tokens-change-hint = Créer, modifier et archiver des boîtes vocales, dans la limite des droits de l’utilisateur.
tokens-pins = Lire les codes PIN
tokens-pins-hint = En clair. Les accès sont enregistrés, au plus une fois par heure pour chaque boîte vocale.
# Label of a number of days.
tokens-expires-after = Validité (jours)
tokens-expires-after-hint = { $first } à { $last } jours. Ensuite, le jeton cesse de fonctionner. Créez-en un nouveau avant.
# Button.
tokens-create = Créer le jeton

# Errors, without a period.
tokens-user-missing = Saisissez le nom de l’utilisateur pour lequel le jeton agit
tokens-user-unknown = Aucun utilisateur n’a ce nom d’utilisateur ; vérifiez l’orthographe
tokens-no-api = Choisissez au moins une API
tokens-expires-range = Saisissez un nombre de jours de { $first } à { $last }
tokens-shown-before = Ce formulaire a été envoyé deux fois. Un jeton a été créé et a déjà été affiché. Si vous ne l’avez pas copié, révoquez-le et créez-en un autre.
