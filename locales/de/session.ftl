# The box before a session ends, and after.

# Title. $left is session-end-minutes or session-end-seconds.
session-ends-in = Sie werden in { $left } abgemeldet
# Title after the end.
session-ended = Sie sind abgemeldet
# Below the title: why the session ends, or what to do after its end.
session-inactive = Sie waren längere Zeit nicht aktiv.
session-time-limit = Diese Sitzung erreicht gleich ihre Höchstdauer und kann nicht verlängert werden. Speichern Sie Ihre Arbeit jetzt und melden Sie sich dann erneut an.
session-still-here = Ihre Eingaben sind noch da. Melden Sie sich in einem neuen Tab an, kehren Sie hierher zurück und machen Sie weiter.
# Buttons.
session-stay = Angemeldet bleiben
session-continue = Weiter
# Link: leaves the page, without what was typed.
session-sign-in-here = Hier anmelden
