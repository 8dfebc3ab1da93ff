# The sound that is chosen for a greeting.

chosen-sound-play = Play { $name }
chosen-sound-about = About this sound
