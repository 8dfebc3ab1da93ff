# Progress of an import.

# Read aloud with the progress bar.
import-progress-label = Progression
import-progress-rows = { $total ->
    [one] Ligne : { $done } sur { $total }
   *[other] Lignes : { $done } sur { $total }
}
# Link that loads the page again.
import-progress-refresh = Actualiser
