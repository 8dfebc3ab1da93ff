# Progress of a bulk change.

# Read aloud with the progress bar.
batch-progress-label = Progreso
batch-progress-checked = Comprobados: { $done } de { $total }
batch-progress-done = Completados: { $done } de { $total }
# Link that loads the page again.
batch-progress-refresh = Actualizar
