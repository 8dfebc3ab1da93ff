# Progress of a bulk change.

# Read aloud with the progress bar.
batch-progress-label = Progression
batch-progress-counted = Vérification : { $done } sur { $total }
batch-progress-done = Exécution : { $done } sur { $total }
# Link that loads the page again.
batch-progress-look-again = Actualiser
