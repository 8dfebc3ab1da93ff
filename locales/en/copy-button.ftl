# The button that puts something on the clipboard.

copy-button-copy = Copy
copy-button-copied = Copied
