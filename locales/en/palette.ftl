# The palette, which goes along with every page: it is short. What only the page says is in search-page.ftl.

palette-find = Find
palette-anything = Find anything
palette-placeholder = Mailboxes, people, pages, actions
palette-found = Found
palette-nothing = Nothing is found.
palette-count = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
# Each argument is a key.
palette-keys = { $up } { $down } choose, { $enter } opens, { $escape } closes. { $help } outside of here shows all keys.

# What stands above those of a kind.
palette-recent = Recent
palette-mailboxes = Mailboxes
palette-people = People
palette-customers = Customers
palette-sounds = Sounds
palette-pages = Pages
palette-actions = Actions
