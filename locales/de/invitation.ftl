# The page that an invitation link or a password link opens.

# Title.
invitation-title = Neues Passwort
# Two sentences below it. $when is a time such as “12 Nov 2026, 10:14 +01:00”.
invitation-for = Dieses Passwort ist für { $name }.
invitation-expires = Dieser Link ist bis zum { $when } gültig und kann nur einmal verwendet werden.
invitation-other-user = Sie sind als { $other } angemeldet. Wenn Sie das Passwort festlegen, werden Sie stattdessen als { $name } angemeldet.
# Hint below the field. $shortest and $longest are numbers.
invitation-password-hint = { $shortest } bis { $longest } Zeichen. Mehrere Wörter lassen sich leichter merken.
# Button.
invitation-submit = Passwort festlegen und anmelden
# Title, what to do, and the button where the link can’t be used.
invitation-invalid = Dieser Link ist nicht mehr gültig
invitation-invalid-why = Er wurde bereits verwendet, ist abgelaufen oder wurde durch einen neueren ersetzt. Bitten Sie die Person, die ihn gesendet hat, um einen neuen Link.
invitation-to-sign-in = Zur Anmeldeseite
