# Progress of a bulk change.

# Read aloud with the progress bar.
batch-progress-label = Progress
batch-progress-counted = { $done } of { $total } checked
batch-progress-done = { $done } of { $total } done
# Link that loads the page again.
batch-progress-look-again = Refresh
