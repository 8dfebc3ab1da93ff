# Progress of an import.

# Read aloud with the progress bar.
import-progress-label = Progress
import-progress-rows = { $total ->
    [one] { $done } of { $total } row
   *[other] { $done } of { $total } rows
}
# Link that loads the page again.
import-progress-refresh = Refresh
