# Above a form whose record someone else saved while it was open.

# $who is a person, $when a time such as “2 min ago”.
conflict-title = { $who } hat dies gespeichert, während Sie es bearbeitet haben ({ $when })
conflict-title-unknown = Jemand hat dies gespeichert, während Sie es bearbeitet haben ({ $when })
conflict-about = Ihre Änderungen sind noch nicht gespeichert und stehen noch im Formular. Speichern Sie erneut, um die gespeicherte Version zu ersetzen.
# Column heads of the table that compares both.
conflict-field = Feld
conflict-saved-version = Gespeicherte Version
conflict-your-version = Ihre Version
