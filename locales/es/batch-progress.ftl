batch-progress-label = Progreso
batch-progress-counted = Contados: { $done } de { $total }
batch-progress-done = Hechos: { $done } de { $total }
batch-progress-look-again = Volver a mirar
