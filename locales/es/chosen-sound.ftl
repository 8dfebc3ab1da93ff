# The sound that is chosen for a greeting.

chosen-sound-play = Reproducir { $name }
chosen-sound-about = Acerca de este archivo de audio
