# The single keys, and their sheet.
