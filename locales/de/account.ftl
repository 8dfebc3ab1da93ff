account-language = Sprache
account-language-about = In welcher Sprache Mailroom mit Ihnen spricht. Was Anrufer hören, wird bei jedem Postfach eingestellt.
account-language-browser = Wie der Browser es wünscht
account-language-save = Diese Sprache verwenden

account-title = Konto
account-you = Sie
account-you-about = Wie andere Ihren Namen lesen, und wohin Ihre E-Mails gehen.
account-name = Name
account-email = E-Mail-Adresse
account-email-hint = Wo Sie von neuen Nachrichten erfahren. Leer: nirgends.
account-save = Speichern

account-password = Passwort
account-password-about = Ein neues meldet Sie überall sonst ab.
account-password-current = Aktuelles Passwort
account-password-new = Neues Passwort
account-password-rule = Mindestens { $count } Zeichen. Mehrere Wörter lassen sich leichter merken.
account-password-lost = Das Passwort wird nicht behalten, wenn ein Formular zurückkommt; geben Sie es noch einmal ein.
account-password-change = Passwort ändern

account-preferences = Vorlieben
account-preferences-about = Wie Mailroom für Sie aussieht. Jede Wahl gilt sofort und überall, wo Sie sich anmelden.
account-rows = Zeilen der Liste
account-page-size = Zeilen pro Seite
account-shortcuts = Tastenkürzel mit einer einzelnen Taste
account-on = Ein
account-off = Aus
account-zone = Zeitzone für alles, was Sie lesen
account-zone-hint = Zum Beispiel Europe/Berlin. Leer: wie Ihr Browser angibt.
account-zone-use = Diese Zeitzone verwenden

account-sessions = Angemeldet
account-sessions-about = Eine Sitzung kennen Sie nicht? Melden Sie sie ab und ändern Sie dann Ihr Passwort.
account-sign-out-everywhere = Überall abmelden, auch hier
account-sign-out-of = { $browser } bei { $address } abmelden
account-sign-out = Abmelden
account-this-session = diese hier
account-since = seit: { $when }
account-seen = zuletzt gesehen: { $when }
account-browser = { $program } auf { $system }
account-browser-unknown = Ein unbekannter Browser

account-name-missing = Geben Sie Ihren Namen an
account-email-wrong = Das ist keine E-Mail-Adresse; sie sieht aus wie jo@example.org
account-password-wrong = Das aktuelle Passwort stimmt nicht; geben Sie es noch einmal ein
account-too-many = { $seconds ->
    [one] Zu viele Versuche; warten Sie 1 Sekunde und versuchen Sie es dann noch einmal
   *[other] Zu viele Versuche; warten Sie { $seconds } Sekunden und versuchen Sie es dann noch einmal
}
