# Title of the page, and its button.
sign-in-title = Se connecter
# Why the last attempt failed.
sign-in-incorrect = Le nom d’utilisateur ou le mot de passe est incorrect. Vérifiez-les, puis réessayez.
sign-in-too-many = { $seconds ->
    [one] Trop de tentatives. Attendez { $seconds } seconde, puis réessayez.
   *[other] Trop de tentatives. Attendez { $seconds } secondes, puis réessayez.
}
# Labels.
sign-in-username = Nom d’utilisateur
sign-in-password = Mot de passe
# Below the button.
sign-in-forgotten = Mot de passe oublié ? Demandez à l’administrateur de votre système téléphonique un lien pour en définir un nouveau.
# The form with the languages, for screen readers.
sign-in-language = Langue
