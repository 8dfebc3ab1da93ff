# The layout of the list: its columns, and the height and number of its rows.

# Column heads.
list-display-owner = Propietario
list-display-owner-email = Correo electrónico
list-display-notifications = Notificaciones
list-display-panel = Portal de usuario
list-display-changed = Modificado
list-display-description = Descripción
list-display-timezone = Zona horaria
list-display-language = Idioma de las locuciones del sistema
list-display-transcription = Transcripción
list-display-pin-required = PIN obligatorio
list-display-greeting = Saludo
list-display-created = Creado
# Values of “Row height”.
list-display-comfortable = Amplia
list-display-compact = Compacta

# The menu of the list’s layout.
list-display-display = Visualización
list-display-columns = Columnas
list-display-columns-about = El número y el nombre se muestran siempre.
# Read aloud: buttons that move a column in the list of columns. $column is its head.
list-display-move-up = Subir { $column }
list-display-move-down = Bajar { $column }
list-display-row-height = Altura de fila
list-display-size = Filas por página
list-display-for-this-list = Se aplica a esta lista. Para conservar las columnas y la altura de fila, guarde la vista.
list-display-for-every-list = Se aplica a todas las listas hasta que lo cambie.
# Button.
list-display-reset = Restablecer
list-display-link = Enlace a esta lista, con su visualización
