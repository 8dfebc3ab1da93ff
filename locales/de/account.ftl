# The account of the signed-in user.

# Title of a section and label of its select, the hint, the first option, and the button.
account-language = Sprache
account-language-about = Die Sprache dieser Seiten. Anrufer hören die Sprache, die für die jeweilige Mailbox eingestellt ist.
account-language-browser = Wie im Browser
account-language-save = Sprache speichern

# Title of the page.
account-title = Konto
# Title of a section and its hint.
account-profile = Profil
account-profile-about = Ihr Name, wie andere ihn sehen, und Ihre E-Mail-Adresse.
# Labels, a hint, and the button.
account-name = Name
account-email = E-Mail-Adresse
account-email-hint = Optional. Benachrichtigungen über Ihre Mailboxen werden hierhin gesendet.
account-save = Speichern

# Title of a section, its hint, and the labels of its fields.
account-password = Passwort
account-password-about = Wenn Sie Ihr Passwort ändern, werden Sie überall sonst abgemeldet.
account-password-current = Aktuelles Passwort
account-password-new = Neues Passwort
account-password-rule = Mindestens { $count } Zeichen. Mehrere Wörter lassen sich leichter merken.
# At the field, after the form was rejected.
account-password-not-kept = Aus Sicherheitsgründen wurde das Passwort nicht behalten. Geben Sie es erneut ein.
# Button.
account-password-change = Passwort ändern

# Title of a section, its hint, and the labels of its fields.
account-preferences = Einstellungen
account-preferences-about = Anzeige- und Tastatureinstellungen für alle Ihre Geräte.
account-row-height = Zeilenhöhe
account-rows-per-page = Zeilen pro Seite
# Keys such as J and K.
account-shortcuts = Kürzel mit nur einer Taste
account-on = Ein
account-off = Aus
# Label, hint, and button.
account-timezone = Zeitzone
account-timezone-hint = Geben Sie eine Stadt ein, zum Beispiel Berlin, und wählen Sie sie aus der Liste. Falls leer, gilt die Zeitzone Ihres Browsers.
account-timezone-save = Zeitzone speichern

# Title of the list of sessions, and its hint.
account-sessions = Sitzungen
account-sessions-about = Wenn Sie eine Sitzung nicht kennen, melden Sie sie ab und ändern Sie Ihr Passwort.
# The button of a session for screen readers, and as it is shown. $browser is account-browser, $address an IP address.
account-sign-out-of = { $browser } ({ $address }) abmelden
account-sign-out = Abmelden
# Badge of the session that the page is shown in.
account-this-session = Diese Sitzung
# Below the name of the browser, after the IP address. $when is a time such as “2 min ago” or “12 Nov”.
account-signed-in = angemeldet { $when }
account-last-active = zuletzt aktiv { $when }
# Such as “Firefox on Windows”.
account-browser = { $program } auf { $system }
account-browser-unknown = Unbekannter Browser

# What is wrong with a field, without a period.
account-password-incorrect = Das aktuelle Passwort ist falsch; geben Sie es erneut ein
account-too-many = { $seconds ->
    [one] Zu viele Versuche; warten Sie 1 Sekunde und versuchen Sie es dann erneut
   *[other] Zu viele Versuche; warten Sie { $seconds } Sekunden und versuchen Sie es dann erneut
}
