# Progress of a bulk change.

# Read aloud with the progress bar.
batch-progress-label = Fortschritt
batch-progress-checked = { $done } von { $total } geprüft
batch-progress-done = { $done } von { $total } erledigt
# Link that loads the page again.
batch-progress-refresh = Aktualisieren
