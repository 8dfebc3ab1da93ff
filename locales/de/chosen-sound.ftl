# The sound that is chosen for a greeting.

chosen-sound-play = { $name } abspielen
chosen-sound-about = Details dieser Audiodatei
