# The form that uploads or records a sound, and what can be wrong with it.

# Titles of sections.
sound-picker-title-add = Archivo de audio
sound-picker-title-greet = Saludo
sound-picker-title-replace = Sustitución
# Hints beside them.
sound-picker-about-add = El original se conserva. Las personas que llaman oyen una copia convertida.
sound-picker-about-replace = Los buzones que usan este archivo de audio reproducen de inmediato la nueva grabación. La grabación anterior se elimina. Esta acción no se puede deshacer.
# Buttons, and what is said while the file is sent.
sound-picker-add = Añadir archivo de audio
sound-picker-greet = Usar como saludo
sound-picker-replace = Sustituir archivo de audio
sound-picker-uploading = Subiendo…

# Labels, each with its hint.
sound-picker-name = Nombre
sound-picker-name-hint = Si se deja vacío, se usa el nombre del archivo.
sound-picker-customer = Cliente
sound-picker-customer-hint = Solo los buzones de este cliente pueden usar el archivo de audio.
sound-picker-file = Archivo
# $megabytes is the maximum size of a file, here and in sound-picker-too-large.
sound-picker-rule = Un archivo WAV o MP3 de hasta { $megabytes } MB y de entre 1 segundo y 5 minutos de duración.
# After that rule. The second is hidden where nothing can be dropped.
sound-picker-choose-or-record = Elija un archivo o grabe con el micrófono.
sound-picker-or-drop = También puede soltar un archivo aquí.
# The player, for screen readers.
sound-picker-preview = Escucha previa
# One button, as its state changes.
sound-picker-record = Grabar
sound-picker-wait = Espere…
sound-picker-stop = Detener
# Minutes and seconds: 0:07 of 5:00.
sound-picker-recorded = { $now } de { $longest }
# The file name of a recording.
sound-picker-recording = Grabación
# Below a recording.
sound-picker-silent = La grabación no tiene sonido. ¿Está silenciado el micrófono?

# Why nothing is recorded.
sound-picker-failed = La grabación ha fallado. Inténtelo de nuevo o elija un archivo.
sound-picker-denied = El navegador no puede usar el micrófono. Permítalo en la barra de direcciones e inténtelo de nuevo.
sound-picker-no-microphone = No se ha encontrado ningún micrófono. Conecte uno o elija un archivo.
sound-picker-microphone-busy = Otro programa está usando el micrófono. Ciérrelo e inténtelo de nuevo.

# Title of the error box, and what it says. $why is one or more sentences.
sound-picker-not-saved = No guardado
sound-picker-no-connection = No se puede conectar con Mailroom. Compruebe su conexión e inténtelo de nuevo.
sound-picker-still-here = { $why } Su grabación o archivo sigue aquí.
# $link is “Sign in in a new tab”.
sound-picker-sign-in-add = { $link }. Después, vuelva aquí y añádalo de nuevo.
sound-picker-sign-in-replace = { $link }. Después, vuelva aquí y seleccione “Sustituir archivo de audio” de nuevo.

# What is wrong with a sound. Without a period.
sound-picker-name-taken = Ya existe el archivo de audio “{ $name }”; elija otro nombre
sound-picker-no-file = Elija un archivo o grabe algo
sound-picker-empty = El archivo está vacío; elija otro
sound-picker-too-large = El archivo supera los { $megabytes } MB; use una grabación más corta o un archivo MP3 con una tasa de bits menor
sound-picker-looks-like =
    Este archivo de audio no es compatible: parece { $looks ->
        [png] una imagen PNG
        [jpeg] una imagen JPEG
        [gif] una imagen GIF
        [webp] una imagen WebP
        [avi] un vídeo AVI
        [pdf] un archivo PDF
        [zip] un archivo ZIP o un documento de Office
        [gzip] un archivo comprimido
        [ogg] un archivo Ogg
        [flac] un archivo FLAC
        [aiff] un archivo AIFF
        [caf] un archivo CAF
        [amr] un archivo AMR
        [au] un archivo AU
        [mp4] un archivo MP4 o M4A
        [webm] un archivo WebM o Matroska
        [wma] un archivo de Windows Media
        [aac] un archivo AAC
        [program] un programa
        [html] una página web
       *[text] un archivo de texto
    }; utilice un archivo WAV o MP3
sound-picker-not-a-sound = Este archivo de audio no es compatible; utilice un archivo WAV o MP3
sound-picker-unreadable = El archivo está dañado y no se puede leer hasta el final; guárdelo de nuevo como WAV o MP3
# Minutes and seconds: 0:07.
sound-picker-cut-off = El archivo está incompleto: debería durar { $announced }, pero termina en { $there }; cópielo de nuevo
# $seconds has a decimal: 0.4.
sound-picker-too-short = El archivo de audio dura { $seconds } segundos; debe durar al menos 1 segundo
sound-picker-too-long = El archivo de audio dura más de 5 minutos; acórtelo
sound-picker-used = { $count ->
    [one] 1 buzón usa este archivo de audio; elija primero otro archivo de audio para ese buzón
   *[other] { $count } buzones usan este archivo de audio; elija primero otro archivo de audio para esos buzones
}
