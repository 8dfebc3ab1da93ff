# API tokens.

# Title of the page.
tokens-title = Jetons d’API
tokens-about = Un jeton permet à un script de faire ce que peut son utilisateur, ou moins, sans mot de passe.
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
tokens-permissions-read = lire
tokens-permissions-change = lire, modifier
tokens-permissions-pins = lire, lire les codes PIN
tokens-permissions-change-pins = lire, modifier, lire les codes PIN
tokens-used = Dernière utilisation
tokens-never = Jamais
tokens-expires = Expiration
# Column head; the next four are its values.
tokens-status = État
tokens-active = actif
tokens-user-suspended = utilisateur suspendu
tokens-expired = expiré
tokens-revoked = révoqué
tokens-revoked-by = révoqué par { $who }
# $when is a time such as “2 min ago” or “12 Nov”; $who comes before $when in every language.
tokens-created-by = créé par { $who }, { $when }
# Button; $name is read aloud with it. It unfolds a hint and a second button.
tokens-revoke = Révoquer
tokens-revoke-of = Révoquer { $name }
tokens-revoke-hint = Les scripts qui l’utilisent cessent immédiatement de fonctionner.
tokens-revoke-now = Révoquer le jeton

# Title of the form.
tokens-new = Nouveau jeton
tokens-new-about = Un jeton ne peut jamais faire plus que son utilisateur, et ne peut gérer ni utilisateurs ni jetons.
tokens-name-hint = Ce qui l’utilise, par exemple Exportation nocturne.
tokens-user-hint = Nom d’utilisateur pour lequel il agit : le vôtre, ou celui d’un utilisateur créé pour le script.
# Above two check boxes.
tokens-additional-permissions = Droits supplémentaires
tokens-change = Modifier les boîtes vocales
tokens-change-hint = Créer, modifier et archiver des boîtes vocales, dans la limite des droits de l’utilisateur.
tokens-pins = Lire les codes PIN
tokens-pins-hint = En clair. Chaque accès est enregistré.
# Label of a number of days.
tokens-expires-after = Validité (jours)
tokens-expires-after-hint = { $first } à { $last } jours. Ensuite, le jeton cesse de fonctionner ; créez-en un nouveau à temps.
# Button.
tokens-create = Créer le jeton

# Errors, without a full stop.
tokens-name-missing = Saisissez un nom, par exemple ce qui utilise le jeton
tokens-user-missing = Saisissez le nom d’utilisateur pour lequel le jeton agit
tokens-user-unknown = Aucun utilisateur n’a ce nom d’utilisateur
tokens-no-api = Choisissez au moins une API
tokens-expires-range = Saisissez un nombre de jours de { $first } à { $last }
tokens-shown-before = Ce formulaire a été envoyé deux fois. Un jeton a été créé et a déjà été affiché. Si vous ne l’avez pas copié, révoquez-le et créez-en un autre.
