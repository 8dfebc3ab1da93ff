sound-picker-title-add = Son
sound-picker-title-greet = Annonce d’accueil
sound-picker-title-replace = Remplacer
sound-picker-about-add = Ce que vous envoyez est conservé tel quel ; les téléphones diffusent une copie faite pour eux.
sound-picker-about-replace = Rien à changer dans les messageries qui le diffusent : elles diffusent aussitôt le nouveau.
sound-picker-add = Ajouter le son
sound-picker-greet = Utiliser comme annonce d’accueil
sound-picker-replace = Remplacer
sound-picker-sending = Envoi en cours…

sound-picker-name = Nom
sound-picker-name-hint = Le nom sous lequel on le connaît. Laissé vide, c’est celui du fichier.
sound-picker-customer = Client
sound-picker-customer-hint = Seules ses messageries peuvent diffuser le son.
sound-picker-file = Fichier
sound-picker-rule = Un fichier WAV ou MP3 de 10 Mo au plus, d’une durée de 1 seconde à 5 minutes.
sound-picker-ways = Choisissez-en un ou enregistrez-en un{ $drop }.
sound-picker-or-drop = , ou déposez-en un ici
sound-picker-play = Écouter ce que vous avez choisi
sound-picker-record = Enregistrer un son
sound-picker-moment = Un instant
sound-picker-stop = Arrêter
sound-picker-recorded = { $now } sur { $longest }
sound-picker-recording = Enregistrement
sound-picker-silent = On n’y entend rien. Le microphone est-il coupé ?

sound-picker-failed = Le navigateur n’a pas pu enregistrer. Réessayez, ou choisissez un fichier.
sound-picker-denied = Le navigateur ne peut pas utiliser le microphone. Autorisez-le à côté de l’adresse, puis réessayez.
sound-picker-no-microphone = Aucun microphone n’a été trouvé. Branchez-en un, ou choisissez un fichier.
sound-picker-microphone-busy = Le microphone est utilisé par un autre programme.

sound-picker-not-saved = Non enregistré
sound-picker-unreached = Mailroom est injoignable. Vérifiez votre connexion, puis réessayez.
sound-picker-still-here = { $why } Ce que vous avez enregistré ou choisi est toujours là.
sound-picker-sign-in-add = { $link }, revenez ici, puis ajoutez-le de nouveau.
sound-picker-sign-in-replace = { $link }, revenez ici, puis appuyez de nouveau sur « Remplacer ».

sound-picker-unknown-customer = Choisissez l’un des clients proposés
sound-picker-name-required = Donnez un nom au son, par exemple Bienvenue
sound-picker-name-taken = Il y a déjà un son « { $name } » ; donnez un autre nom à celui-ci
sound-picker-no-file = Choisissez un fichier, ou enregistrez quelque chose
sound-picker-empty = Ce fichier est vide
sound-picker-too-large = Ce fichier dépasse 10 Mo ; le même son en MP3 est plus petit
sound-picker-looks-like =
    Ce n’est pas un son que nous pouvons lire : cela ressemble à { $looks ->
        [png] une image PNG
        [jpeg] une image JPEG
        [gif] une image GIF
        [webp] une image WebP
        [avi] une vidéo AVI
        [pdf] un PDF
        [zip] un fichier ZIP ou un document bureautique
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
    } ; utilisez un fichier WAV ou MP3
sound-picker-not-a-sound = Ce n’est pas un son que nous pouvons lire ; utilisez un fichier WAV ou MP3
sound-picker-unreadable = Cela commence comme un son, mais ne peut pas être lu jusqu’au bout ; enregistrez-le de nouveau en WAV ou en MP3
sound-picker-cut-off = Ce fichier est coupé : il devrait durer { $announced }, mais s’arrête après { $there } ; copiez-le de nouveau
sound-picker-too-short = Ce son dure { $seconds } seconde ; un son dure au moins 1 seconde
sound-picker-too-long = Ce son dure plus de 5 minutes ; raccourcissez-le
sound-picker-used = { $count ->
    [one] Une messagerie diffuse ce son ; choisissez-en d’abord un autre pour elle
   *[other] { $count } messageries diffusent ce son ; choisissez-en d’abord un autre pour elles
}
