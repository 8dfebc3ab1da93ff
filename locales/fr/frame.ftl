# The parts around every page: menu, side bar, notices.

# Link at the start of the page, for keyboards and screen readers.
frame-skip = Aller au contenu
# Button that unfolds the menu on phones.
frame-menu = Menu
# Notice with a button.
frame-not-loaded = Une partie de cette page n’a pas pu être chargée. Les formulaires fonctionnent toujours : enregistrez avec leurs boutons.
frame-reload = Recharger la page
# The menu, for screen readers, and its entries.
frame-main = Navigation principale
frame-overview = Vue d’ensemble
frame-mailboxes = Boîtes vocales
frame-archive = Archives
frame-customers = Clients
frame-users = Utilisateurs
frame-plans = Forfaits
frame-sounds = Fichiers audio
frame-tokens = Jetons d’API
frame-history = Historique
frame-panel = Espace utilisateur
frame-account = Compte
# After a username, in the list of users, and in the history.
frame-role = { $role ->
    [administrator] administrateur
    [residential] utilisateur principal
   *[user] utilisateur
}
# The three buttons below, for screen readers.
frame-theme = Thème
frame-theme-system = Système
frame-theme-light = Clair
frame-theme-dark = Sombre
# Buttons.
frame-sign-out = Se déconnecter
frame-sign-out-everywhere = Se déconnecter partout
frame-undo = Annuler la modification

# What was just done.
frame-created = Boîte vocale créée.
frame-saved = Enregistré.
# Link to a field that needs attention. $field is its label, $why a sentence.
frame-warning = { $field } : { $why }
# Of a mailbox.
frame-restored = Boîte vocale restaurée.
frame-revoked = Jeton révoqué. Il ne fonctionne plus.
frame-sound-added = Fichier audio ajouté. Les boîtes vocales peuvent désormais l’utiliser.
frame-sound-replaced = Fichier audio remplacé. Toutes les boîtes vocales qui l’utilisent diffusent le nouveau.
frame-sound-deleted = Fichier audio « { $name } » supprimé.
# $title is the number and the name of a mailbox.
frame-archived = Boîte vocale { $title } archivée. Son numéro est conservé.
frame-password = Mot de passe changé. Toutes vos autres sessions sont fermées.
frame-session-signed-out = Session déconnectée.
# Notices in place of what the page showed before. The first is of a token or a link.
frame-shown-once = Le jeton ou le lien de cette page n’a été affiché qu’une seule fois. S’il vous le faut encore, créez-en un nouveau.
frame-draft-expired = Votre saisie n’est plus disponible. Elle est conservée pendant 10 minutes, et uniquement pour le navigateur qui a envoyé le formulaire.
