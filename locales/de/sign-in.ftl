sign-in-title = Anmelden
sign-in-wrong = Benutzername und Passwort passen nicht zusammen. Prüfen Sie beide, und versuchen Sie es noch einmal.
sign-in-too-many = { $seconds ->
    [one] Zu viele Versuche. Warten Sie 1 Sekunde, und versuchen Sie es dann noch einmal.
   *[other] Zu viele Versuche. Warten Sie { $seconds } Sekunden, und versuchen Sie es dann noch einmal.
}
sign-in-username = Benutzername
sign-in-password = Passwort
sign-in-forgotten = Vergessen? Bitten Sie den Betreiber Ihrer Telefonanlage um ein neues Passwort.
sign-in-language = Sprache
