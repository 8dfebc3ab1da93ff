frame-skip = Aller au contenu
frame-menu = Menu
frame-not-loaded = Une partie de cette page n’a pas pu être chargée. Ce qui est affiché fonctionne : les formulaires s’enregistrent avec leurs boutons.
frame-load-again = Recharger la page
frame-main = Navigation principale
frame-overview = Vue d’ensemble
frame-mailboxes = Messageries
frame-archive = Archives
frame-customers = Clients
frame-users = Utilisateurs
frame-plans = Forfaits
frame-sounds = Sons
frame-tokens = Jetons d’API
frame-history = Historique
frame-panel = Panneau de contrôle
frame-account = Compte
frame-role = { $role ->
    [administrator] administrateur
    [residential] particulier
   *[user] utilisateur
}
frame-colours = Couleurs
frame-theme-system = Système
frame-theme-light = Clair
frame-theme-dark = Sombre
frame-sign-out = Se déconnecter
frame-sign-out-everywhere = Se déconnecter partout
frame-undo = Annuler

frame-created = La messagerie est prête.
frame-saved = Enregistré.
frame-warned = { $field } : { $why }
frame-restored = Restauré.
frame-revoked = Le jeton est révoqué. Il n’ouvre plus rien.
frame-sound-added = Le son est prêt. Les messageries peuvent le diffuser.
frame-sound-replaced = Remplacé. Toute messagerie qui l’utilise diffuse le nouveau.
frame-sound-deleted = « { $name } » est supprimé.
frame-archived = { $title } est archivée ; son numéro reste pris.
frame-password = Le mot de passe est changé. Vous êtes déconnecté partout ailleurs.
frame-session-ended = Cette session est déconnectée.
frame-once-gone = Le contenu de cette page a été affiché une seule fois et n’est pas conservé. Créez-en un nouveau si nécessaire.
frame-draft-gone = Les données saisies dans ce formulaire ne sont plus disponibles : elles sont conservées dix minutes, pour le navigateur qui les a envoyées.
