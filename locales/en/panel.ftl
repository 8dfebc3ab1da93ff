# The control panel.
