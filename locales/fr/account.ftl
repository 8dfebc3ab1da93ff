# The account of the signed-in user.

# Title of a section and label of its select, the hint, the first option, and the button.
account-language = Langue
account-language-about = La langue de ces pages. Les appelants entendent la langue définie pour chaque boîte vocale.
account-language-browser = Langue du navigateur
account-language-save = Enregistrer la langue

# Title of the page.
account-title = Compte
# Title of a section and its hint.
account-profile = Profil
account-profile-about = Votre nom tel que les autres le voient, et votre adresse e-mail.
# Labels, a hint, and the button.
account-name = Nom
account-email = Adresse e-mail
account-email-hint = Facultative. Les notifications de vos boîtes vocales y sont envoyées.
account-save = Enregistrer

# Title of a section, its hint, and the labels of its fields.
account-password = Mot de passe
account-password-about = La modification de votre mot de passe ferme toutes vos autres sessions.
account-password-current = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-rule = Au moins { $count } caractères. Plusieurs mots se retiennent plus facilement.
# At the field, after the form was rejected.
account-password-not-kept = Par sécurité, le mot de passe n’a pas été conservé. Saisissez-le de nouveau.
# Button.
account-password-change = Changer le mot de passe

# Title of a section, its hint, and the labels of its fields.
account-preferences = Préférences
account-preferences-about = Réglages d’affichage et de clavier pour tous vos appareils.
account-row-height = Hauteur des lignes
account-rows-per-page = Lignes par page
# Keys such as J and K.
account-shortcuts = Raccourcis à une touche
account-on = Activés
account-off = Désactivés
# Label, hint, and button.
account-timezone = Fuseau horaire
account-timezone-hint = Saisissez une ville, par exemple Berlin, et choisissez-la dans la liste. Si le champ est vide, le fuseau horaire de votre navigateur est utilisé.
account-timezone-save = Enregistrer le fuseau horaire

# Title of the list of sessions, and its hint.
account-sessions = Sessions
account-sessions-about = Si vous ne reconnaissez pas une session, déconnectez-la et changez votre mot de passe.
# The button of a session for screen readers, and as it is shown. $browser is account-browser, $address an IP address.
account-sign-out-of = Déconnecter { $browser } ({ $address })
account-sign-out = Déconnecter
# Badge of the session that the page is shown in.
account-this-session = Cette session
# Below the name of the browser, after the IP address. $when is a time such as “2 min ago” or “12 Nov”.
account-signed-in = connexion : { $when }
account-last-active = dernière activité : { $when }
# Such as “Firefox on Windows”.
account-browser = { $program } sur { $system }
account-browser-unknown = Navigateur inconnu

# What is wrong with a field, without a period.
account-password-incorrect = Le mot de passe actuel est incorrect ; saisissez-le de nouveau
account-too-many = { $seconds ->
    [one] Trop de tentatives ; attendez { $seconds } seconde, puis réessayez
   *[other] Trop de tentatives ; attendez { $seconds } secondes, puis réessayez
}
