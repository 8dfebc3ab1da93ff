# The sheet of the single keys. The page draws it.

shortcuts-title = Keys
shortcuts-close = Close
shortcuts-on-page = On a page
shortcuts-go-to = Go to
shortcuts-way = { $go } then { $letter }
shortcuts-quiet = Single keys do nothing while you type.
shortcuts-search = Search
shortcuts-next = Next row
shortcuts-before = Row before
shortcuts-open = Open the row
shortcuts-select = Select the row
shortcuts-bulk = Go to what is done with the selection
shortcuts-edit = Edit
shortcuts-new = New
shortcuts-show = Show these keys
