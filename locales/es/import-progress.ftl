import-progress-label = Progreso
import-progress-rows = { $total ->
    [one] { $done } de { $total } fila
   *[other] { $done } de { $total } filas
}
