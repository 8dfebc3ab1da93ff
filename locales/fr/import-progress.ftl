import-progress-label = Progression
import-progress-rows = { $total ->
    [one] { $done } sur { $total } ligne
   *[other] { $done } sur { $total } lignes
}
import-progress-look-again = Actualiser
