imports-title = Importación
imports-into = Importar en { $customer }
imports-into-another = Otro cliente
imports-goes-to = En { $customer }
imports-goes-to-unnamed = Filas sin cliente: en { $customer }
imports-about = Una tabla se convierte en buzones: los nuevos se crean, los que ya existen cambian. Usted ve lo que ocurriría antes de que ocurra nada.
imports-rows = { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
imports-waiting = Estos archivos le esperan
imports-waits = { $rows }, { $when }
imports-dropped = Un archivo que no se aplica se descarta al cabo de un día.

imports-file = Archivo
imports-file-about = Una fila por buzón, y una primera fila que nombra las columnas.
imports-only-changes = Su rol cambia los buzones que ya existen; las filas de buzones nuevos se rechazan.
imports-customer-hint = De las filas que no nombran ninguno.
imports-file-hint = CSV, como máximo { $rows } filas y { $megabytes } MB. Comas, puntos y comas o tabuladores, en UTF-8 o UTF-16.
imports-read = Leer el archivo
imports-columns = Columnas
imports-columns-about = Qué columnas hay, en cualquier orden. Las que faltan quedan como están; un buzón nuevo recibe el valor predeterminado.
imports-template-way = Empiece con { $template }, o exporte buzones desde la lista, cámbielos y tráigalos de vuelta.
imports-template = una plantilla
imports-help = Qué puede figurar en ellas
imports-help-uuid = Qué buzón. Vacío: lo dicen el cliente y el número.
imports-has-voicemail = Tiene buzón de voz
imports-help-voicemail = Si la extensión tiene buzón de voz. Una fila que dice que no, o nada, no crea ningún buzón.
imports-help-customer = El nombre corto del cliente.
imports-help-owner = El nombre de usuario del propietario. Vacío: nadie.
imports-help-pin = Vacío: el PIN se queda; un buzón nuevo recibe uno según la política del cliente.
imports-help-greeting = El nombre de un sonido. Vacío: ninguno.
imports-help-recipients = Direcciones de correo, separadas por comas.
imports-help-switch = { $field }: on u off.
imports-help-choice = { $field }: { $values }.
imports-help-other = { $field }.

imports-read-as =
    { $rows } · { $encoding } · { $between ->
        [semicolons] puntos y comas entre las celdas
        [tabs] tabuladores entre las celdas
        [bars] barras verticales entre las celdas
       *[commas] comas entre las celdas
    }
imports-encoding-guess = { $encoding } (una suposición: compruebe los acentos)
imports-checking = Se examina cada fila, y aún no se cambia nada. Puede dejar esta página; el proceso continúa.
imports-of = { $done } de { $total }
imports-give-up = Descartar el archivo
imports-given-up = El archivo se ha descartado. No se cambió nada.

imports-check = Comprobar el archivo
imports-check-again = Comprobar de nuevo
imports-check-hint = Esto no cambia nada.
imports-no-known-column = Ninguna columna tiene un nombre conocido. ¿Contiene nombres la primera fila del archivo?
imports-columns-table = Columnas del archivo
imports-in-file = En el archivo
imports-first-row = Primera fila
imports-is = Es
imports-passed-over = Se omite
imports-passed-over-why = Se omite: por qué se rechazó la fila
imports-column-nth = Columna { $nth }
imports-not-shown = no se muestra

imports-nothing-changed = No se cambió nada
imports-refused-unchecked = Las filas no se han examinado, o el archivo ya está aplicado.
imports-refused-nothing = Ninguna fila cambia nada.
imports-refused-wrong = { $count ->
    [one] 1 fila no se puede tomar, y tenía que ser todo o nada.
   *[other] { $count } filas no se pueden tomar, y tenía que ser todo o nada.
}
imports-tally = Qué harían las filas
imports-tally-new = Nuevas: { $count }
imports-tally-change = Cambian: { $count }
imports-tally-same = Quedan como están: { $count }
imports-tally-wrong = No se pueden tomar: { $count }
imports-all-same = Todos los buzones ya están así. No hay nada que hacer.
imports-none-good = Ninguna fila se puede tomar tal como está.
imports-which-rows = Qué filas
imports-whole = Todo o nada
imports-whole-about = Si al final se rechaza una porque alguien cambia algo entretanto, se deshace lo hecho antes.
imports-whole-not = { $count ->
    [one] No es posible: 1 fila no se puede tomar.
   *[other] No es posible: { $count } filas no se pueden tomar.
}
imports-good = { $count ->
    [one] Solo las correctas: 1 fila
   *[other] Solo las correctas: { $count } filas
}
imports-good-about = Si al final se rechaza una, las demás siguen.
imports-good-mend = Las demás no se hacen; se pueden descargar, corregir y enviar de nuevo.
imports-import = { $count ->
    [one] Importar 1 fila
   *[other] Importar { $count } filas
}
imports-import-into = { $count ->
    [one] Importar 1 fila en { $customer }
   *[other] Importar { $count } filas en { $customer }
}
imports-change-columns = Cambiar las columnas

imports-wrong = { $count ->
    [one] 1 fila no se puede tomar
   *[other] { $count } filas no se pueden tomar
}
imports-wrong-about = Descárguelas, corríjalas en su hoja de cálculo e importe ese archivo: las razones que contiene se omiten.
imports-wrong-download = Descargar estas filas
imports-wrong-more = Ver más
imports-wrong-first = Desde la primera
imports-wrong-table = Qué está mal
imports-line = Línea
imports-column = Columna
imports-there-stands = Contenido
imports-expected = Se esperaba
imports-line-nth = Línea { $line }
imports-the-row = La fila
imports-nothing-shown = no se muestra nada
imports-to-mend = { $name } - por corregir

imports-applied = Se aplicó.
imports-leave = Puede dejar esta página; el proceso continúa.
imports-stop = Detener aquí
imports-result = Qué fue de las filas
imports-result-imported = Importadas: { $count }
imports-result-same = Quedaron como estaban: { $count }
imports-result-refused = Rechazadas: { $count }
imports-result-not-done = Sin hacer: { $count }
imports-stopped = Se detuvo. Cada fila se hizo entera o no se hizo.
imports-done = Hecho.
imports-what-was-done = Qué se hizo, y deshacer
imports-another = Importar otro archivo

imports-no-file = Elija un archivo
imports-no-rows = No hay ningún buzón en este archivo; su primera fila nombra las columnas
imports-too-large = El archivo es demasiado grande; divídalo en archivos de { $megabytes } MB como máximo
imports-too-many-rows = El archivo tiene demasiadas filas; divídalo en archivos de { $max } filas como máximo
imports-too-many-columns = La primera fila tiene { $cells } celdas; un archivo tiene como máximo { $max } columnas
imports-endless-row = La fila que empieza en la línea { $line } no tiene fin; busque unas comillas que no se cierran
imports-workbook = Esto es un libro de cálculo; ábralo en su programa y guárdelo como CSV («CSV UTF-8» si se ofrece)
imports-not-text = Esto no es una tabla de texto; use un archivo CSV
imports-mixed = El archivo es UTF-8 hasta la línea { $line } y después otra cosa; guárdelo de nuevo como UTF-8
imports-no-key = Indique qué columna contiene el número del buzón, o su UUID
imports-column-twice = Dos columnas son «{ $column }»; elija una de ellas
imports-row-no-mailbox = No hay ningún buzón con este UUID; deje la celda vacía para guiarse por cliente y número
imports-row-archived = Este buzón está archivado; restáurelo primero
imports-row-twice = La fila de la línea { $line } se refiere al mismo buzón; conserve una de las dos
imports-row-may-not-create = No hay ningún buzón con este número, y su rol no puede crear uno
imports-row-no-voicemail = El buzón de voz está desactivado aquí, así que la fila no crea ninguno
imports-row-cells = La fila tiene { $cells } celdas y el archivo { $columns } columnas; ponga entre comillas las celdas que contengan un separador
imports-row-on-or-off = Use on u off
imports-row-one-of = Use uno de estos valores: { $values }
imports-row-pin-repeats = Evite la misma cifra tres veces seguidas
imports-row-pin-sequence = Evite tres cifras consecutivas como 012 o 987
imports-row-unknown-owner = No hay ningún usuario con este nombre de usuario en este cliente
imports-row-unknown-sound = No hay ningún sonido con este nombre en este cliente
imports-row-unknown-customer = No hay ningún cliente con este nombre corto
imports-row-given = La fila de la línea { $line } da este número a otro buzón; conserve solo una
imports-row-blocked = Otro buzón tiene este número, y la fila de la línea { $line }, que lo liberaría, no se puede aceptar
imports-row-ring = { $rows } filas intercambian sus números en círculo; como máximo pueden { $max }. Dé primero a una de ellas un número libre
imports-row-exchange = Una fila con la que esta intercambia su número no se puede aceptar
imports-row-sealed = El PIN de este buzón no se puede abrir con las claves de este servidor; asígnele un PIN nuevo
imports-row-shortened = Su hoja de cálculo ha abreviado este número; dé a la columna formato de texto y escríbalo de nuevo
imports-row-owner-like = No hay ningún usuario con este nombre de usuario en este cliente. ¿Quería decir { $username }?
imports-row-plan-full = El plan de { $customer } está completo ({ $max } de { $max } buzones)
imports-row-leading-zeros = Esto solo se diferencia de { $from } por ceros a la izquierda, que las hojas de cálculo eliminan; dé a la columna formato de texto si no es lo que quería
imports-rows-leading-zeros = Sus números se diferencian de otros solo por ceros iniciales, y las hojas de cálculo los quitan; dé formato de texto a la columna si no era lo que quería.
imports-warned = { $count ->
    [one] 1 fila que revisar
   *[other] { $count } filas que revisar
}
imports-warned-about = Se pueden aceptar, pero quizá algo en ellas no sea lo que quería.
imports-warning = Lo que quizá no quería
imports-warned-lines = { $count ->
    [one] Línea { $lines }
   *[other] Líneas { $lines }
}
imports-warned-first = Las primeras: líneas { $lines }
imports-losses = Al importar, también acepta esto:
imports-changes = Qué cambia
imports-changes-about = Las filas que cambian un buzón, con cada valor antes y después.
imports-before = Antes
imports-after = Después
imports-new-pin = un PIN nuevo
imports-empty = vacío
imports-mailbox = Buzón
imports-changes-more = Más cambios
imports-result-taken-back = { $count } deshechas
imports-taking-back = Se está deshaciendo lo que se hizo. Vuelva a cargar esta página para ver cuándo termina.
imports-stopped-whole = Se detuvo, y lo que se había hecho se ha deshecho.
imports-not-unicode = El archivo no está en UTF-8 ni en UTF-16; lo más probable es que esté en { $likely }
imports-too-slow = El archivo llegaba demasiado despacio y se abandonó; inténtelo de nuevo con una conexión más rápida
imports-too-many-files = Se están enviando demasiados archivos; espere a que llegue uno de ellos
imports-encoding = Caracteres
imports-encoding-hint = El archivo no dice cómo están escritos sus caracteres. Si se ven mal, elija otra manera.
imports-head = Línea que nombra las columnas
imports-head-hint = Lo que está antes es un título.
imports-reread = Leer el archivo de otra manera
imports-reread-do = Leerlo así
imports-encoding-western = Europa occidental ({ $label })
imports-encoding-central = Europa central ({ $label })
imports-encoding-cyrillic = Cirílico ({ $label })
imports-encoding-greek = Griego ({ $label })
imports-encoding-turkish = Turco ({ $label })
imports-encoding-hebrew = Hebreo ({ $label })
imports-encoding-arabic = Árabe ({ $label })
imports-encoding-baltic = Báltico ({ $label })
imports-encoding-macintosh = Excel «CSV (Macintosh)» ({ $label })
imports-encoding-dos = Excel «CSV (MS-DOS)» ({ $label })
imports-file-again = El archivo no se conserva cuando el formulario se devuelve. Elíjalo de nuevo.
