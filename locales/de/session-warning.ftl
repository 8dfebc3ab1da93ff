# The box before a session ends, and after.

# Title. $left is session-expiry-minutes or session-expiry-seconds.
session-warning-ends-in = Sie werden in { $left } abgemeldet
# Title after the end.
session-warning-ended = Sie sind abgemeldet
# Below the title: why the session ends, or what to do after its end.
session-warning-inactive = Sie waren längere Zeit nicht aktiv.
session-warning-time-limit = Diese Sitzung erreicht gleich ihre Höchstdauer und kann nicht verlängert werden. Speichern Sie Ihre Arbeit jetzt und melden Sie sich dann erneut an.
session-warning-still-here = Ihre Eingaben sind noch da. Melden Sie sich in einem neuen Tab an, kehren Sie hierher zurück und machen Sie weiter.
# Buttons.
session-warning-stay = Angemeldet bleiben
session-warning-continue = Weiter
# Link: leaves the page, without what was typed.
session-warning-sign-in-here = Hier anmelden
