# Title of the page, and its button.
sign-in-title = Anmelden
# Why the last attempt failed.
sign-in-incorrect = Benutzername oder Passwort ist falsch. Prüfen Sie beides und versuchen Sie es dann erneut.
sign-in-too-many = { $seconds ->
    [one] Zu viele Versuche. Warten Sie 1 Sekunde und versuchen Sie es dann erneut.
   *[other] Zu viele Versuche. Warten Sie { $seconds } Sekunden und versuchen Sie es dann erneut.
}
# Labels.
sign-in-username = Benutzername
sign-in-password = Passwort
# Below the button.
sign-in-forgotten = Passwort vergessen? Bitten Sie den Administrator Ihres Telefonsystems um einen Link, mit dem Sie ein neues festlegen können.
# The form with the languages, for screen readers.
sign-in-language = Sprache
