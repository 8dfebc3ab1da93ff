import-progress-label = Fortschritt
import-progress-rows = { $total ->
    [one] { $done } von { $total } Zeile
   *[other] { $done } von { $total } Zeilen
}
import-progress-look-again = Noch einmal nachsehen
