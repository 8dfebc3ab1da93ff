# The layout of the list: its columns, and the height and number of its rows.

# Column heads.
list-display-owner = Owner
list-display-owner-email = Owner’s email address
list-display-notifications = Notifications
list-display-panel = Control panel
list-display-changed = Changed
list-display-description = Description
list-display-timezone = Time zone
list-display-language = Prompt language
list-display-transcription = Transcription
list-display-pin-required = PIN required
list-display-greeting = Greeting
list-display-created = Created
# Values of “Row height”.
list-display-comfortable = Comfortable
list-display-compact = Compact

# The menu of the list’s layout.
list-display-display = Display
list-display-columns = Columns
list-display-columns-about = Number and name are always shown.
# Read aloud: buttons that move a column in the list of columns. $column is its head.
list-display-move-up = Move { $column } up
list-display-move-down = Move { $column } down
list-display-row-height = Row height
list-display-size = Rows per page
list-display-for-this-list = Applies to this list. To keep the columns and the row height, save the view.
list-display-for-every-list = Applies to every list until you change it.
# Button.
list-display-reset = Reset to default
list-display-link = Link to this list, with its layout
