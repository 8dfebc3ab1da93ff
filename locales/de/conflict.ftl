conflict-title = { $who } hat dies inzwischen gespeichert ({ $when })
conflict-title-unknown = Jemand hat dies inzwischen gespeichert ({ $when })
conflict-about = Von Ihnen ist noch nichts gespeichert, und alles steht noch im Formular. Speichern Sie noch einmal, um es an die Stelle des jetzt Gespeicherten zu setzen.
conflict-field = Feld
conflict-stored = Jetzt gespeichert
conflict-yours = Ihre Eingabe
