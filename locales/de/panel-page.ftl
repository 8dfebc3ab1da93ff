panel-page-yours = Ihre Postfächer
panel-page-company = Die Postfächer Ihrer Firma
panel-page-shown = { $total } hier gezeigt · { $choose }
panel-page-choose = auswählen
panel-page-none-shown = Keines Ihrer Postfächer wird hier gezeigt
panel-page-none-shown-why = Wählen Sie die aus, um die Sie sich kümmern möchten.
panel-page-none = Sie haben noch kein Postfach
panel-page-none-why = Sobald Ihr Administrator Ihnen eines gibt, können Sie sich hier darum kümmern.

panel-page-texts = Nummern und Adressen
panel-page-change-pin = PIN ändern
panel-page-more = Weitere Einstellungen
panel-page-number = Anzurufende Nummer
panel-page-number-hint = Eine andere Nummer schaltet die Anrufe ein.
panel-page-pager-hint = Eine andere Adresse schaltet die E-Mails dorthin ein.
panel-page-addresses = Weitere Adressen
panel-page-save = Speichern

panel-page-choice = Postfächer auswählen
panel-page-choice-about = Die eingeschalteten stehen in Ihrem Bedienfeld. Jede Änderung wird sofort gespeichert.
panel-page-none-owned = Ihnen gehört kein Postfach
panel-page-none-owned-why = Ein Postfach gehört Ihnen, sobald Sie sein Inhaber sind.
panel-page-none-listed-why = Sobald Ihr Administrator Ihnen eines gibt, steht es hier.
panel-page-nobody-told = Niemand erfährt davon

panel-page-kept = Nichts wurde gespeichert
panel-page-kept-archived = Dieses Postfach ist jetzt archiviert.
panel-page-kept-gone = { $why }. Dieses Postfach wird hier nicht mehr gezeigt.
panel-page-kept-about = Was Sie eingegeben haben, bleibt auf dieser Seite erhalten. Senden Sie es noch einmal, sobald das Postfach wiederhergestellt ist.
panel-page-field = Feld
panel-page-typed = Ihre Eingabe
panel-page-send-again = Noch einmal senden

panel-page-of = Bedienfeld von { $name }
panel-page-look = Dies ist das Bedienfeld von { $name } aus dessen Sicht. Sie können es ansehen und nichts ändern; dass Sie es ansehen, wird festgehalten.
panel-page-no-sign-in = Dieser Benutzer kann sich nicht anmelden
panel-page-no-sign-in-why = Er ist gesperrt oder nicht mehr da und sieht kein Bedienfeld.
panel-page-look-none = In diesem Bedienfeld wird nichts gezeigt
panel-page-look-none-why = Bei keinem Postfach dieses Benutzers ist „{ $field }“ eingeschaltet.

panel-page-refused = Nichts wurde geändert. { $why }.
panel-page-refused-archived = Nichts wurde geändert: Dieses Postfach ist jetzt archiviert.
