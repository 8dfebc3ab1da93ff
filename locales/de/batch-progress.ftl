batch-progress-label = Fortschritt
batch-progress-counted = { $done } von { $total } gezählt
batch-progress-done = { $done } von { $total } erledigt
batch-progress-look-again = Noch einmal nachsehen
