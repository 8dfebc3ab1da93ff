# How the list looks: its columns, and how close its rows stand.

list-display-owner = Owner
list-display-owner-address = Owner’s address
list-display-notifications = Notifications
list-display-panel = In panel
list-display-changed = Changed
list-display-description = Description
list-display-timezone = Time zone
list-display-language = Language
list-display-transcription = Transcription
list-display-pin-required = PIN required
list-display-greeting = Greeting
list-display-created = Created
list-display-comfortable = Comfortable
list-display-compact = Compact

list-display-display = Display
list-display-columns = Columns
list-display-columns-about = Number and name are always there.
# Of a button that moves a column.
list-display-earlier = { $column } earlier
list-display-later = { $column } later
list-display-density = Rows
list-display-size = Rows on a page
list-display-for-this-list = For this list. Save the view to keep it.
list-display-for-every-list = Kept for every list, until you change it again.
list-display-standard = As it comes
list-display-link = A link that shows everybody exactly this
