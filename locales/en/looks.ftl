# How the list looks: its columns, and how close its rows stand.

looks-owner = Owner
looks-owner-address = Owner’s address
looks-notifications = Notifications
looks-panel = In panel
looks-changed = Changed
looks-description = Description
looks-timezone = Time zone
looks-language = Language
looks-transcription = Transcription
looks-pin-required = PIN required
looks-greeting = Greeting
looks-created = Created
looks-comfortable = Comfortable
looks-compact = Compact

looks-display = Display
looks-columns = Columns
looks-columns-about = Number and name are always there.
# Of a button that moves a column.
looks-earlier = { $column } earlier
looks-later = { $column } later
looks-density = Rows
looks-size = Rows on a page
looks-for-this-list = For this list. Save the view to keep it.
looks-for-every-list = Kept for every list, until you change it again.
looks-standard = As it comes
looks-link = A link that shows everybody exactly this
