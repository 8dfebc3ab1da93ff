account-language = Langue
account-language-about = La langue dans laquelle Mailroom vous parle. Ce que les appelants entendent se règle sur chaque messagerie.
account-language-browser = Celle du navigateur
account-language-save = Utiliser cette langue

account-title = Compte
account-you = Vous
account-you-about = Le nom que lisent les autres, et l’adresse où vont vos e-mails.
account-name = Nom
account-email = Adresse e-mail
account-email-hint = Où vous êtes prévenu des nouveaux messages. Vide : nulle part.
account-save = Enregistrer

account-password = Mot de passe
account-password-about = Un nouveau mot de passe vous déconnecte partout ailleurs.
account-password-current = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-rule = Au moins { $count } caractères. Plusieurs mots se retiennent plus facilement.
account-password-lost = Le mot de passe n’est pas conservé quand un formulaire est renvoyé ; saisissez-le de nouveau.
account-password-change = Changer le mot de passe

account-preferences = Préférences
account-preferences-about = L’apparence de Mailroom pour vous. Chaque choix vaut aussitôt, partout où vous vous connectez.
account-rows = Lignes de la liste
account-page-size = Lignes par page
account-shortcuts = Raccourcis à une seule touche
account-on = Activés
account-off = Désactivés
account-zone = Fuseau horaire de ce que vous lisez
account-zone-hint = Par exemple Europe/Berlin. Vide : celui de votre navigateur.
account-zone-use = Utiliser ce fuseau

account-sessions = Sessions ouvertes
account-sessions-about = L’une d’elles vous est inconnue ? Déconnectez-la, puis changez votre mot de passe.
account-sign-out-everywhere = Se déconnecter partout, ici aussi
account-sign-out-of = Déconnecter { $browser } à l’adresse { $address }
account-sign-out = Déconnecter
account-this-session = celle-ci
account-since = ouverte : { $when }
account-seen = dernière activité : { $when }
account-browser = { $program } sur { $system }
account-browser-unknown = Un navigateur inconnu

account-name-missing = Indiquez votre nom
account-email-wrong = Ceci n’est pas une adresse e-mail ; elle ressemble à jo@example.org
account-password-wrong = Le mot de passe actuel n’est pas le bon ; saisissez-le de nouveau
account-too-many = { $seconds ->
    [one] Trop de tentatives ; attendez { $seconds } seconde, puis réessayez
   *[other] Trop de tentatives ; attendez { $seconds } secondes, puis réessayez
}
