sound-picker-title-add = Sonido
sound-picker-title-greet = Saludo
sound-picker-title-replace = Reemplazar
sound-picker-about-add = Lo que envía se conserva tal cual; los teléfonos reproducen una copia hecha para ellos.
sound-picker-about-replace = No hay que cambiar nada en los buzones que lo reproducen: enseguida reproducen el nuevo.
sound-picker-add = Añadir el sonido
sound-picker-greet = Usar como saludo
sound-picker-replace = Reemplazar
sound-picker-sending = Enviando…

sound-picker-name = Nombre
sound-picker-name-hint = Por el que se le conoce. Si se deja vacío, toma el nombre del archivo.
sound-picker-customer = Cliente
sound-picker-customer-hint = Solo sus buzones pueden reproducir el sonido.
sound-picker-file = Archivo
sound-picker-rule = Un archivo WAV o MP3 de 10 MB como máximo, que dure entre 1 segundo y 5 minutos.
sound-picker-ways = Elija uno o grábelo{ $drop }.
sound-picker-or-drop = , o suéltelo aquí
sound-picker-play = Reproducir lo que eligió
sound-picker-record = Grabar
sound-picker-moment = Un momento
sound-picker-stop = Detener
sound-picker-recorded = { $now } de { $longest }
sound-picker-recording = Grabación
sound-picker-silent = No se oye nada. ¿Está silenciado el micrófono?

sound-picker-failed = El navegador no pudo grabar. Inténtelo de nuevo, o elija un archivo.
sound-picker-denied = El navegador no puede usar el micrófono. Permítalo junto a la dirección e inténtelo de nuevo.
sound-picker-no-microphone = No se encontró ningún micrófono. Conecte uno, o elija un archivo.
sound-picker-microphone-busy = Otro programa está usando el micrófono.

sound-picker-not-saved = No guardado
sound-picker-unreached = No se puede acceder a Mailroom. Compruebe su conexión e inténtelo de nuevo.
sound-picker-still-here = { $why } Lo que grabó o eligió sigue aquí.
sound-picker-sign-in-add = { $link }, vuelva aquí y añádalo de nuevo.
sound-picker-sign-in-replace = { $link }, vuelva aquí y pulse «Reemplazar» de nuevo.

sound-picker-unknown-customer = Elija uno de los clientes ofrecidos
sound-picker-name-required = Dé un nombre al sonido, por ejemplo Bienvenida
sound-picker-name-taken = Ya hay un sonido «{ $name }»; dé otro nombre a este
sound-picker-no-file = Elija un archivo, o grabe algo
sound-picker-empty = Este archivo está vacío
sound-picker-too-large = Este archivo tiene más de 10 MB; el mismo sonido en MP3 ocupa menos
sound-picker-looks-like =
    Este no es un sonido que podamos leer: parece { $looks ->
        [png] una imagen PNG
        [jpeg] una imagen JPEG
        [gif] una imagen GIF
        [webp] una imagen WebP
        [avi] un vídeo AVI
        [pdf] un PDF
        [zip] un archivo ZIP o un documento de oficina
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
    }; use un archivo WAV o MP3
sound-picker-not-a-sound = Este no es un sonido que podamos leer; use un archivo WAV o MP3
sound-picker-unreadable = Empieza como un sonido, pero no se puede leer hasta el final; guárdelo de nuevo como WAV o MP3
sound-picker-cut-off = Este archivo está cortado: debería durar { $announced }, pero acaba a los { $there }; cópielo de nuevo
sound-picker-too-short = Dura { $seconds } segundos; un sonido dura al menos 1 segundo
sound-picker-too-long = Dura más de 5 minutos; acórtelo
sound-picker-used = { $count ->
    [one] Un buzón reproduce este sonido; elija antes otro para él
   *[other] { $count } buzones reproducen este sonido; elija antes otro para ellos
}
