session-ends-in = Sie werden in { $left } abgemeldet
session-ended = Sie sind abgemeldet
session-unused = Mailroom wurde eine Weile nichts gefragt.
session-old = Ihre Anmeldung liegt lange zurück, und die Sitzung endet jetzt in jedem Fall. Speichern Sie, was Sie eingegeben haben, oder melden Sie sich danach wieder an.
session-still-here = Was Sie eingegeben haben, ist noch da. Melden Sie sich in einem neuen Tab an, kommen Sie hierher zurück, und machen Sie weiter.
session-stay = Angemeldet bleiben
session-go-on = Weiter
session-sign-in-here = Hier anmelden
