# The sound that is chosen for a greeting.

chosen-sound-play = Écouter { $name }
chosen-sound-about = À propos de ce fichier audio
