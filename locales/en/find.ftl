# The palette, and the page of what was found.
