# The sheet of the single keys. The page draws it.

keys-title = Keys
keys-close = Close
keys-on-page = On a page
keys-go-to = Go to
keys-way = { $go } then { $letter }
keys-quiet = Single keys do nothing while you type.
keys-search = Search
keys-next = Next row
keys-before = Row before
keys-open = Open the row
keys-select = Select the row
keys-bulk = Go to what is done with the selection
keys-edit = Edit
keys-new = New
keys-show = Show these keys
