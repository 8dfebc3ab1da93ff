# Above a form whose record someone else saved while it was open.

# $who is a person, $when a time such as “2 min ago”.
conflict-title = { $who } guardó esto mientras usted lo editaba ({ $when })
conflict-title-unknown = Alguien guardó esto mientras usted lo editaba ({ $when })
conflict-about = Sus cambios aún no se han guardado y siguen en el formulario. Guarde de nuevo para sustituir lo que está guardado ahora.
# Column heads of the table that compares both.
conflict-field = Campo
conflict-saved-version = Versión guardada
conflict-your-version = Su versión
