# The palette, which goes along with every page: it is short. What only the page says is in places.ftl.

find-find = Find
find-anything = Find anything
find-placeholder = Mailboxes, people, pages, actions
find-found = Found
find-nothing = Nothing is found.
find-count = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
# Each argument is a key.
find-keys = { $up } { $down } choose, { $enter } opens, { $escape } closes. { $help } outside of here shows all keys.

# What stands above those of a kind.
find-recent = Recent
find-mailboxes = Mailboxes
find-people = People
find-customers = Customers
find-sounds = Sounds
find-pages = Pages
find-actions = Actions
