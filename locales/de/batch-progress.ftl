batch-progress-label = Fortschritt
batch-progress-counted = { $done } von { $total } gezählt
batch-progress-done = { $done } von { $total } erledigt
