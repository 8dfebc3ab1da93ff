chosen-sound-play = Écouter { $name }
chosen-sound-about = À propos de ce son
