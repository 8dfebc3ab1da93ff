# The button that puts something on the clipboard.

copy-copy = Copy
copy-copied = Copied
