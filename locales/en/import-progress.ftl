# How far the rows of a file are.

import-progress-label = Progress
import-progress-rows = { $total ->
    [one] { $done } of { $total } row
   *[other] { $done } of { $total } rows
}
import-progress-look-again = Look again
