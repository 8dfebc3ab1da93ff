# The form that uploads or records a sound, and what can be wrong with it.

# Titles of sections.
sound-picker-title-add = Fichier audio
sound-picker-title-greet = Annonce d’accueil
sound-picker-title-replace = Remplacement
# Hints beside them.
sound-picker-about-add = L’original est conservé. Les appelants entendent une copie convertie.
sound-picker-about-replace = Les boîtes vocales qui utilisent ce fichier audio diffusent immédiatement le nouvel enregistrement. L’enregistrement précédent est supprimé. Cette action est irréversible.
# Buttons, and what is said while the file is sent.
sound-picker-add = Ajouter un fichier audio
sound-picker-greet = Définir l’annonce d’accueil
sound-picker-replace = Remplacer le fichier audio
sound-picker-uploading = Chargement…

# Labels, each with its hint.
sound-picker-name = Nom
sound-picker-name-hint = Si le champ est vide, le nom du fichier est utilisé.
sound-picker-customer = Client
sound-picker-customer-hint = Seules les boîtes vocales de ce client peuvent utiliser le fichier audio.
sound-picker-file = Fichier
# $megabytes is the maximum size of a file, here and in sound-picker-too-large.
sound-picker-rule = Un fichier WAV ou MP3 de { $megabytes } Mo au plus, d’une durée de 1 seconde à 5 minutes.
# After that rule. The second is hidden where nothing can be dropped.
sound-picker-choose-or-record = Choisissez un fichier, ou enregistrez avec le microphone.
sound-picker-or-drop = Vous pouvez aussi déposer un fichier ici.
# The player, for screen readers.
sound-picker-preview = Écoute
# One button, as its state changes.
sound-picker-record = Enregistrer
sound-picker-wait = Veuillez patienter…
sound-picker-stop = Arrêter
# Minutes and seconds: 0:07 of 5:00.
sound-picker-recorded = { $now } sur { $longest }
# The file name of a recording.
sound-picker-recording = Enregistrement
# Below a recording.
sound-picker-silent = L’enregistrement est silencieux. Le microphone est-il coupé ?

# Why nothing is recorded.
sound-picker-failed = L’enregistrement a échoué. Réessayez, ou choisissez un fichier.
sound-picker-denied = Le navigateur ne peut pas utiliser le microphone. Autorisez-le dans la barre d’adresse, puis réessayez.
sound-picker-no-microphone = Aucun microphone trouvé. Branchez-en un, ou choisissez un fichier.
sound-picker-microphone-busy = Un autre programme utilise le microphone. Fermez-le, puis réessayez.

# Title of the error box, and what it says. $why is one or more sentences.
sound-picker-not-saved = Non enregistré
sound-picker-no-connection = Mailroom est injoignable. Vérifiez votre connexion, puis réessayez.
sound-picker-still-here = { $why } Votre enregistrement ou votre fichier est toujours là.
# $link is “Sign in in a new tab”.
sound-picker-sign-in-add = { $link }. Revenez ensuite ici et ajoutez-le de nouveau.
sound-picker-sign-in-replace = { $link }. Revenez ensuite ici et sélectionnez de nouveau « Remplacer le fichier audio ».

# What is wrong with a sound. Without a period.
sound-picker-name-taken = Il existe déjà un fichier audio « { $name } » ; choisissez un autre nom
sound-picker-no-file = Choisissez un fichier, ou enregistrez quelque chose
sound-picker-empty = Le fichier est vide ; choisissez-en un autre
sound-picker-too-large = Le fichier dépasse { $megabytes } Mo ; utilisez un enregistrement plus court, ou un fichier MP3 avec un débit plus faible
sound-picker-looks-like =
    Ce fichier n’est pas un fichier audio pris en charge : il ressemble à { $looks ->
        [png] une image PNG
        [jpeg] une image JPEG
        [gif] une image GIF
        [webp] une image WebP
        [avi] une vidéo AVI
        [pdf] un fichier PDF
        [zip] un fichier ZIP ou un document Office
        [gzip] un fichier compressé
        [ogg] un fichier Ogg
        [flac] un fichier FLAC
        [aiff] un fichier AIFF
        [caf] un fichier CAF
        [amr] un fichier AMR
        [au] un fichier AU
        [mp4] un fichier MP4 ou M4A
        [webm] un fichier WebM ou Matroska
        [wma] un fichier Windows Media
        [aac] un fichier AAC
        [program] un programme
        [html] une page web
       *[text] un fichier texte
    } ; utilisez un fichier WAV ou MP3
sound-picker-not-a-sound = Ce fichier n’est pas un fichier audio pris en charge ; utilisez un fichier WAV ou MP3
sound-picker-unreadable = Le fichier est endommagé et ne peut pas être lu jusqu’à la fin ; enregistrez-le de nouveau en WAV ou MP3
# Minutes and seconds: 0:07.
sound-picker-cut-off = Le fichier est incomplet : il devrait durer { $announced }, mais se termine après { $there } ; copiez-le de nouveau
# $seconds has a decimal: 0.4.
sound-picker-too-short = Le fichier audio dure { $seconds } seconde ; il doit durer au moins 1 seconde
sound-picker-too-long = Le fichier audio dure plus de 5 minutes ; raccourcissez-le
sound-picker-used = { $count ->
    [one] { $count } boîte vocale utilise ce fichier audio ; choisissez-en d’abord un autre pour elle
   *[other] { $count } boîtes vocales utilisent ce fichier audio ; choisissez-en d’abord un autre pour elles
}
