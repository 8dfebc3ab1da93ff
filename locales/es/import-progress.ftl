import-progress-label = Progreso
import-progress-rows = { $total ->
    [one] { $done } de { $total } fila
   *[other] { $done } de { $total } filas
}
import-progress-look-again = Volver a mirar
