# The layout of the list: its columns, and the height and number of its rows.

# Column heads.
list-layout-owner = Owner
list-layout-owner-email = Owner’s email address
list-layout-notifications = Notifications
list-layout-panel = Control panel
list-layout-changed = Changed
list-layout-description = Description
list-layout-timezone = Time zone
list-layout-language = Prompt language
list-layout-transcription = Transcription
list-layout-pin-required = PIN required
list-layout-greeting = Greeting
list-layout-created = Created
# Values of “Row height”.
list-layout-comfortable = Comfortable
list-layout-compact = Compact

# The menu of the list’s layout.
list-layout-display = Display
list-layout-columns = Columns
list-layout-columns-about = Number and name are always shown.
# Read aloud: buttons that move a column in the list of columns. $column is its head.
list-layout-move-up = Move { $column } up
list-layout-move-down = Move { $column } down
list-layout-row-height = Row height
list-layout-size = Rows per page
list-layout-for-this-list = Applies to this list. To keep the columns and the row height, save the view.
list-layout-for-every-list = Applies to every list until you change it.
# Button.
list-layout-reset = Reset to default
list-layout-link = Link to this list, with its layout
