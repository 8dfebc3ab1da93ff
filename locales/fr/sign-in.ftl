sign-in-title = Se connecter
sign-in-wrong = Le nom d’utilisateur et le mot de passe ne correspondent pas. Vérifiez les deux, puis réessayez.
sign-in-too-many = { $seconds ->
    [one] Trop d’essais. Attendez { $seconds } seconde, puis réessayez.
   *[other] Trop d’essais. Attendez { $seconds } secondes, puis réessayez.
}
sign-in-username = Nom d’utilisateur
sign-in-password = Mot de passe
sign-in-forgotten = Oublié ? Demandez un nouveau mot de passe à qui gère votre téléphonie.
sign-in-language = Langue
