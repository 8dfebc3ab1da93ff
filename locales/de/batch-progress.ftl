# Progress of a bulk change.

# Read aloud with the progress bar.
batch-progress-label = Fortschritt
batch-progress-counted = { $done } von { $total } geprüft
batch-progress-done = { $done } von { $total } erledigt
# Link that loads the page again.
batch-progress-look-again = Aktualisieren
