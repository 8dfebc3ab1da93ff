# Progress of a bulk change.

# Read aloud with the progress bar.
batch-progress-label = Progress
batch-progress-checked = { $done } of { $total } checked
batch-progress-done = { $done } of { $total } done
# Link that loads the page again.
batch-progress-refresh = Refresh
