# The search box of every page (Ctrl K). Sent with every page, so keep it short. Messages of the page alone are in search-page.ftl.

# Title of the page and label of the field; button.
palette-find = Search
# The name of the box, for screen readers and in the list of shortcuts.
palette-open = Search Mailroom
palette-placeholder = Mailboxes, users, pages, actions
# The list of results, for screen readers.
palette-results = Results
# What is said of the list.
palette-no-results = No results.
palette-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
# Below the list. Each argument is a key.
palette-keys = { $up } { $down } to select, { $enter } to open, { $escape } to close. Outside this box, press { $help } for all shortcuts.

# Titles of groups of results.
palette-recent = Recent
palette-mailboxes = Mailboxes
palette-users = Users
palette-customers = Customers
palette-sounds = Sounds
palette-pages = Pages
palette-actions = Actions
