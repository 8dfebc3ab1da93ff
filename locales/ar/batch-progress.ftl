# Progress of a bulk change.

# Read aloud with the progress bar.
batch-progress-label = التقدم
batch-progress-checked = تم فحص { $done } من { $total }
batch-progress-done = تم إنجاز { $done } من { $total }
# Link that loads the page again.
batch-progress-refresh = تحديث
