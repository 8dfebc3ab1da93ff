# Imports of mailboxes from a CSV file.

# Title of the page.
imports-title = Importaciones
# Title of the page where the customer is fixed.
imports-into = Importación en { $customer }
# Link to the same page for another customer.
imports-choose-customer = Elegir otro cliente
# Below the file name: the customer of all rows, or of the rows whose customer cell is empty.
imports-customer = Cliente: { $customer }
imports-customer-unnamed = Cliente de las filas que no indican ninguno: { $customer }
# Below the title.
imports-about = Cree y modifique buzones a partir de un archivo CSV. Podrá revisar todos los cambios antes de que se apliquen.
imports-rows = { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
# Heading of the uploaded files that have not been imported or discarded.
imports-pending = Archivos aún no importados
# Next to the name of such a file. $rows is such as “3 rows”, $when such as “2 min ago”.
imports-pending-file = { $rows }, { $when }
imports-expire = Los archivos no importados se eliminan después de 1 día.

# Title of a section, and label of the file input.
imports-file = Archivo
imports-file-about = Una fila por buzón. La primera fila contiene los nombres de las columnas.
imports-only-changes = Su rol solo permite modificar buzones existentes. Las filas de nuevos buzones se rechazan.
# Hint of the customer select.
imports-customer-hint = Para las filas que no indican ningún cliente.
imports-file-hint = CSV con comas, puntos y comas, tabuladores o barras verticales. Se recomienda UTF-8; las demás codificaciones se detectan. Como máximo, { $rows } filas y { $megabytes } MB.
# Button.
imports-upload = Subir archivo
# Title of a section.
imports-columns = Columnas
imports-columns-about = El orden de las columnas es libre. Los ajustes sin columna no cambian; los nuevos buzones reciben los valores predeterminados.
# $template is the next message, as a link.
imports-start-with = Empiece con { $template }, o exporte buzones desde la lista, edite el archivo e impórtelo de nuevo.
imports-template = una plantilla
# Button that unfolds the list of columns, each with one of the following sentences.
imports-allowed-values = Valores permitidos
imports-help-uuid = Identifica el buzón. Si está vacío, lo identifican el cliente y el número.
# Name of a column.
imports-has-voicemail = Con buzón de voz
imports-help-voicemail = Indica si la extensión tiene buzón de voz: on u off. Con off o vacío, la fila tiene errores y no se importa.
imports-help-customer = Slug del cliente.
imports-help-owner = Nombre de usuario del propietario. Si está vacío, el buzón no tiene propietario.
imports-help-pin = Si está vacío, el PIN no cambia; un nuevo buzón recibe un PIN que cumple la política de PIN del cliente. Un PIN sustituido no se puede restaurar.
imports-help-greeting = Nombre de un archivo de audio. Si está vacío, las personas que llaman oyen el saludo predeterminado del sistema.
imports-help-recipients = Direcciones de correo electrónico, separadas por comas.
# $field is the name of a field. The words on and off are typed in English in every language.
imports-help-switch = { $field }: on u off.
# $values is a list of words for programs.
imports-help-choice = { $field }: { $values }.
# $example is a valid value.
imports-help-example = { $field }; por ejemplo, { $example }.
imports-help-length = Hasta { $max } caracteres.

# How the file was read. $rows is such as “3 rows”, $encoding such as “UTF-8” or the next message.
imports-read-as =
    { $rows } · { $encoding } · { $between ->
        [semicolons] separación por punto y coma
        [tabs] separación por tabuladores
        [bars] separación por barras verticales
       *[commas] separación por comas
    }
imports-encoding-guess = { $encoding } (detectada; compruebe que las letras se vean bien)
imports-checking = Se está comprobando cada fila. Aún no se ha cambiado nada. Puede salir de esta página; la comprobación continúa.
# Progress in rows.
imports-of = { $done } de { $total }
# Button, and the message after it.
imports-discard = Descartar archivo
imports-discarded = Archivo descartado. No se ha cambiado nada.

# What each column of the file is imported as. The first two are buttons.
imports-check = Comprobar archivo
imports-check-again = Comprobar de nuevo
# Next to the button.
imports-check-hint = La comprobación no cambia nada.
imports-no-known-column = No se ha reconocido ningún nombre de columna. Compruebe que la primera fila contiene los nombres de las columnas.
# Caption of the table, and its column heads.
imports-columns-table = Columnas del archivo
imports-in-file = Columna del archivo
imports-first-row = Primera fila
imports-import-as = Campo de destino
# Options in the column “Import as”. The second is for the column with the reasons in a file of rows with errors.
imports-ignore = Ignorar
imports-ignore-errors = Ignorar (motivos de los errores)
# Stands for a column without a name.
imports-column-nth = Columna { $nth }
# Instead of a value that may be a PIN.
imports-hidden = oculto

# What each row would do. The first is a title, the next three the reason below it.
imports-nothing-changed = No se ha cambiado nada
imports-refused-unchecked = El archivo ya se ha importado o debe comprobarse primero. Seleccione “Comprobar archivo”.
imports-refused-nothing = Ninguna fila cambia nada.
imports-refused-errors = { $count ->
    [one] 1 fila tiene errores. Corríjala o importe solo las filas válidas.
   *[other] { $count } filas tienen errores. Corríjalas o importe solo las filas válidas.
}
# Read aloud before the numbers of rows.
imports-check-result = Resultado de la comprobación
imports-check-new = Nuevas: { $count }
imports-check-changed = Modificadas: { $count }
imports-check-unchanged = Sin cambios: { $count }
imports-check-errors = Con errores: { $count }
imports-all-unchanged = Todos los buzones ya están actualizados. No hay nada que importar.
imports-none-valid = No hay filas válidas que importar.
# Label of the two options, each with a hint.
imports-which-rows = Filas por importar
imports-all-or-nothing = Todo o nada
imports-all-or-nothing-about = Si se rechaza una fila durante la importación, por ejemplo, porque alguien ha cambiado ese buzón, se revierten todas las filas ya importadas.
imports-all-or-nothing-unavailable = { $count ->
    [one] No disponible: 1 fila tiene errores.
   *[other] No disponible: { $count } filas tienen errores.
}
imports-valid-only = { $count ->
    [one] Solo filas válidas (1)
   *[other] Solo filas válidas ({ $count })
}
imports-valid-only-about = Si se rechaza una fila durante la importación, las demás filas se importan igualmente.
imports-valid-only-errors = Las filas con errores no se importan. Puede descargarlas, corregirlas e importarlas de nuevo.
# Buttons.
imports-import = { $count ->
    [one] Importar 1 fila
   *[other] Importar { $count } filas
}
imports-import-into = { $count ->
    [one] Importar 1 fila en { $customer }
   *[other] Importar { $count } filas en { $customer }
}
imports-change-columns = Cambiar columnas

# The rows with errors: heading, hint, buttons, caption.
imports-errors = { $count ->
    [one] 1 fila con errores
   *[other] { $count } filas con errores
}
imports-errors-about = Descargue estas filas, corríjalas en su hoja de cálculo e importe ese archivo. La columna con los motivos se ignora.
imports-errors-download = Descargar filas con errores
imports-errors-next = Página siguiente
imports-errors-first = Primera página
imports-errors-table = Errores
# Column heads.
imports-line = Línea
imports-column = Columna
imports-value = Valor
imports-error = Error
imports-line-nth = Línea { $line }
# Instead of a column, where the error is of the whole row.
imports-whole-row = Fila completa
# Instead of a value.
imports-empty-or-hidden = vacío u oculto
# Name of the downloaded file with the rows with errors, without “.csv”. $name is the name of the imported file.
imports-errors-file = { $name } - errores

# While the rows are imported, and afterward.
imports-applied = Este archivo se ha importado.
imports-running = Puede salir de esta página; la importación continúa.
# Button.
imports-stop = Detener importación
# Read aloud before the numbers of rows.
imports-result = Resultado de la importación
imports-result-imported = Importadas: { $count }
imports-result-unchanged = Sin cambios: { $count }
imports-result-refused = Rechazadas: { $count }
imports-result-not-processed = Sin procesar: { $count }
imports-stopped = Importación detenida. Las filas ya importadas se conservan.
imports-done = Importación finalizada.
# Links to the bulk change, and to the start.
imports-view-changes = Ver o deshacer cambios
imports-another = Importar otro archivo

# Why a file, its columns or a row cannot be imported, and what to do. Without a period.
imports-no-file = Elija un archivo
imports-no-rows = El archivo no contiene buzones; la primera fila debe contener los nombres de las columnas
imports-too-large = El archivo es demasiado grande; divídalo en archivos de { $megabytes } MB como máximo
imports-too-many-rows = El archivo tiene demasiadas filas; divídalo en archivos de { $max } filas como máximo
imports-too-many-columns = La primera fila tiene { $cells } celdas; un archivo puede tener { $max } columnas como máximo
imports-unclosed-row = La fila que empieza en la línea { $line } no termina; compruebe si faltan unas comillas de cierre
imports-workbook = Esto es un libro de cálculo; ábralo en su programa de hojas de cálculo y guárdelo como CSV (“CSV UTF-8” si está disponible)
imports-not-text = Esto no es un archivo de texto; utilice un archivo CSV
imports-mixed = El archivo es UTF-8 hasta la línea { $line }, pero no después; guárdelo de nuevo como UTF-8
imports-no-key = Elija qué columna contiene el número de buzón o el UUID
imports-column-twice = Dos columnas se importan como “{ $column }”; elija una de ellas
imports-row-no-mailbox = Ningún buzón tiene este UUID; deje la celda vacía para identificar el buzón por cliente y número
imports-row-archived = Este buzón está archivado; restáurelo primero
imports-row-twice = La fila de la línea { $line } es del mismo buzón; conserve una de las dos
imports-row-cannot-create = Ningún buzón tiene este número, y su rol no permite crear buzones; corrija el número o pida a un administrador que cree el buzón
imports-row-no-voicemail = El buzón de voz está desactivado en esta fila, por lo que no se puede importar; elimine la fila o importe solo las filas válidas
imports-row-cells = La fila tiene más celdas que columnas el archivo (celdas: { $cells }, columnas: { $columns }); escriba entre comillas las celdas que contengan un separador
# The words on and off are typed in English in every language.
imports-row-on-or-off = Utilice on u off
imports-row-one-of = Utilice uno de estos valores: { $values }
imports-row-pin-repeats = Evite usar el mismo dígito 3 veces seguidas
imports-row-pin-sequence = Evite secuencias como 012 o 987
imports-row-unknown-owner = Ningún usuario de este cliente tiene este nombre de usuario; compruebe que esté bien escrito, o deje la celda vacía si no hay propietario
imports-row-unknown-sound = Ningún archivo de audio de este cliente tiene este nombre; compruebe que esté bien escrito, o deje la celda vacía para usar el saludo predeterminado del sistema
imports-row-unknown-customer = Ningún cliente tiene este slug; compruebe que esté bien escrito
imports-row-number-assigned = La fila de la línea { $line } asigna este número a otro buzón; conserve una de las dos
imports-row-blocked = Otro buzón tiene este número, y la fila de la línea { $line }, que lo liberaría, tiene errores; corrija primero esa fila
# The rows exchange their numbers: each takes the number of the next, and the last that of the first.
imports-row-number-cycle = { $rows } filas intercambian números; use { $max } como máximo o asigne primero a una de ellas un número libre
imports-row-exchange = Esta fila intercambia números con una fila que tiene errores; corrija primero esa fila
imports-row-pin-unreadable = El PIN de este buzón no se puede descifrar con las claves de este servidor; defina un nuevo PIN
imports-row-shortened = Su hoja de cálculo acortó este número; aplique a la columna el formato de texto e introduzca el número de nuevo
imports-row-similar-owner = Ningún usuario de este cliente tiene este nombre de usuario; pruebe con { $username }
imports-row-plan-full = Se ha alcanzado el límite del plan de { $customer } (buzones: { $max }); archive un buzón primero
# A warning. $from is a mailbox number that exists.
imports-row-leading-zeros = El número se diferencia de { $from } solo en los ceros iniciales, que las hojas de cálculo eliminan; si no es intencionado, aplique a la columna el formato de texto
# The same for several rows, with a period.
imports-rows-leading-zeros = El número se diferencia de otro solo en los ceros iniciales, que las hojas de cálculo eliminan; si no es intencionado, aplique a la columna el formato de texto.
# Heading of the rows with warnings, hint, and column head.
imports-warnings = { $count ->
    [one] 1 fila con advertencias
   *[other] { $count } filas con advertencias
}
imports-warnings-about = Estas filas se pueden importar, pero compruébelas antes.
imports-warning = Advertencia
# After a warning: the lines it is about. $lines is a list of numbers.
imports-warning-lines = { $count ->
    [one] Línea { $lines }
   *[other] Líneas { $lines }
}
imports-warning-first-lines = Primeras líneas: { $lines }
# Before a list of the settings that the import loses for good.
imports-confirm = Al importar, confirma también lo siguiente:
# Heading, hint and column heads.
imports-changes = Cambios
imports-changes-about = Filas que modifican un buzón, con cada valor antes y después.
imports-before = Antes
imports-after = Después
# Instead of a value.
imports-new-pin = nuevo PIN
imports-empty = vacío
imports-mailbox = Buzón
# Link to the next page.
imports-changes-more = Más cambios
imports-result-rolled-back = Revertidas: { $count }
imports-rolling-back = La importación se está revirtiendo. Recargue esta página para ver cuándo ha finalizado.
imports-stopped-rolled-back = Importación detenida. Las filas ya importadas se han revertido.
imports-not-unicode = El archivo no es ni UTF-8 ni UTF-16, sino probablemente { $likely }; guárdelo como UTF-8
imports-too-slow = La subida ha tardado demasiado; inténtelo de nuevo con una conexión más rápida
imports-too-many-files = Se están subiendo demasiados archivos; inténtelo de nuevo más tarde
# Label of a select, with a hint.
imports-encoding = Codificación
imports-encoding-hint = El archivo no indica qué codificación usa. Si las letras no se ven bien, elija otra codificación.
# Label of a select of lines, with a hint.
imports-heading-line = Línea con los nombres de las columnas
imports-heading-line-hint = Las líneas anteriores se ignoran.
# Button that unfolds the two selects, and the button below them.
imports-reread = Cambiar modo de lectura del archivo
imports-reread-do = Leer archivo de nuevo
# Options of the encoding. $label is the name of the encoding for programs.
imports-encoding-western = Europa occidental ({ $label })
imports-encoding-central = Europa central ({ $label })
imports-encoding-cyrillic = Cirílico ({ $label })
imports-encoding-greek = Griego ({ $label })
imports-encoding-turkish = Turco ({ $label })
imports-encoding-hebrew = Hebreo ({ $label })
imports-encoding-arabic = Árabe ({ $label })
imports-encoding-baltic = Báltico ({ $label })
imports-encoding-macintosh = “CSV (Macintosh)” de Excel ({ $label })
imports-encoding-dos = “CSV (MS-DOS)” de Excel ({ $label })
imports-file-again = El archivo no se ha conservado. Elíjalo de nuevo.
