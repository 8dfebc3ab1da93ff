# Progress of an import.

# Read aloud with the progress bar.
import-progress-label = Progreso
import-progress-rows = { $total ->
    [one] { $done } de { $total } fila
   *[other] { $done } de { $total } filas
}
# Link that loads the page again.
import-progress-refresh = Actualizar
