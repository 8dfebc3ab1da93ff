# The layout of the list: its columns, and the height and number of its rows.

# Column heads.
list-layout-owner = Propietario
list-layout-owner-email = Correo electrónico
list-layout-notifications = Notificaciones
list-layout-panel = Portal de usuario
list-layout-changed = Modificado
list-layout-description = Descripción
list-layout-timezone = Zona horaria
list-layout-language = Idioma de las locuciones del sistema
list-layout-transcription = Transcripción
list-layout-pin-required = PIN obligatorio
list-layout-greeting = Saludo
list-layout-created = Creado
# Values of “Row height”.
list-layout-comfortable = Amplia
list-layout-compact = Compacta

# The menu of the list’s layout.
list-layout-display = Visualización
list-layout-columns = Columnas
list-layout-columns-about = El número y el nombre se muestran siempre.
# Read aloud: buttons that move a column in the list of columns. $column is its head.
list-layout-move-up = Subir { $column }
list-layout-move-down = Bajar { $column }
list-layout-row-height = Altura de fila
list-layout-size = Filas por página
list-layout-for-this-list = Se aplica a esta lista. Para conservar las columnas y la altura de fila, guarde la vista.
list-layout-for-every-list = Se aplica a todas las listas hasta que lo cambie.
# Button.
list-layout-reset = Restablecer
list-layout-link = Enlace a esta lista, con su visualización
