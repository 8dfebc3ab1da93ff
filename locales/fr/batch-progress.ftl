batch-progress-label = Progression
batch-progress-counted = Messageries comptées : { $done } sur { $total }
batch-progress-done = Messageries traitées : { $done } sur { $total }
batch-progress-look-again = Actualiser
