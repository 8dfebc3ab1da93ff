# Progress of a bulk change.

# Read aloud with the progress bar.
batch-progress-label = Progression
batch-progress-checked = Vérification : { $done } sur { $total }
batch-progress-done = Exécution : { $done } sur { $total }
# Link that loads the page again.
batch-progress-refresh = Actualiser
