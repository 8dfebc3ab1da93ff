# Sounds: the list, the form, the recorder.
