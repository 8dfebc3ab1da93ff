batch-progress-label = التقدم
batch-progress-counted = تم عدّ { $done } من { $total }
batch-progress-done = تم إنجاز { $done } من { $total }
batch-progress-look-again = التحقق مرة أخرى
