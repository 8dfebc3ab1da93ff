# Progress of an import.

# Read aloud with the progress bar.
import-progress-label = Fortschritt
import-progress-rows = { $total ->
    [one] { $done } von { $total } Zeile
   *[other] { $done } von { $total } Zeilen
}
# Link that loads the page again.
import-progress-refresh = Aktualisieren
