# The list of keyboard shortcuts.

# Title and button.
shortcuts-title = Keyboard shortcuts
shortcuts-close = Close
# Titles of the two tables.
shortcuts-actions = Actions
shortcuts-navigation = Navigation
# $go and $letter are keys.
shortcuts-sequence = { $go } then { $letter }
# Below the tables.
shortcuts-while-typing = Single-key shortcuts do nothing while you type.
# What each key does.
shortcuts-search = Search
shortcuts-next = Next row
shortcuts-previous = Previous row
shortcuts-open = Open row
shortcuts-select = Select row
shortcuts-bulk = Go to bulk actions
shortcuts-edit = Edit
shortcuts-new = New
shortcuts-show = Show keyboard shortcuts
