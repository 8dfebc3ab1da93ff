chosen-sound-play = Reproducir { $name }
chosen-sound-about = Acerca de este sonido
