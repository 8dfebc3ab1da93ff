# The list of mailboxes.

mailboxes-title = Mailboxes
mailboxes-archive = Archive
mailboxes-new = New mailbox
mailboxes-import = Import
mailboxes-changes = Changes of many at once
# $total is a number, such as 1,284 or 1,000+.
mailboxes-archived = { $total } archived
mailboxes-found = { $total } found
mailboxes-in-all = { $total } in all
mailboxes-at-customer = { $total } at { $customer }

mailboxes-empty-page = There is nothing on this page
mailboxes-empty-page-why = Rows may have moved since the link was made.
mailboxes-first-page = Go to the first page
mailboxes-no-match = No mailbox matches
mailboxes-no-match-why = Try fewer words, or take a filter away.
mailboxes-clear = Clear search and filters
mailboxes-nothing-archived = Nothing is archived
mailboxes-nothing-archived-why = Archived mailboxes wait here until they are restored.
mailboxes-to-list = Go to the mailboxes
mailboxes-none = No mailboxes yet
mailboxes-none-make = Make the first one: a number, a name and a PIN are enough.
mailboxes-none-ask = None is yours so far. Ask your administrator for one.

mailboxes-select-page = Select this page
mailboxes-select = Select { $number } { $name }
mailboxes-number = Number
mailboxes-name = Name
mailboxes-owner = Owner
mailboxes-notifications = Notifications
mailboxes-in-panel = In panel
mailboxes-changed = Changed
mailboxes-pages = Pages
# Which rows the page shows of all, such as 51–100 of 1,284.
mailboxes-place = { $first }–{ $last } of { $total }
mailboxes-first = First
mailboxes-previous = Previous
mailboxes-next = Next
mailboxes-nobody = Nobody
mailboxes-more-owners = Not every owner is in this list. Search for the name of another.
mailboxes-show-in-panel = Show { $number } { $name } in the control panel
mailboxes-is-archived = archived
mailboxes-reaches-nobody = Reaches nobody
mailboxes-no-channel = None

mailboxes-search = Search
mailboxes-search-in = Number, name, owner or address
mailboxes-filters = Filters
mailboxes-filters-on = Filters that are on
mailboxes-clear-all = Clear all
mailboxes-apply = Apply
mailboxes-any = Any
mailboxes-customer = Customer
mailboxes-filter-panel = Control panel
mailboxes-shown = Shown
mailboxes-not-shown = Not shown
mailboxes-pin = PIN
mailboxes-weak-pin = Breaks today’s policy
mailboxes-plan = Rate plan
mailboxes-beyond-plan = Uses what the plan leaves out
mailboxes-exit = Pressing 0
mailboxes-dead-exit = Leads nowhere
mailboxes-chip-weak-pin = PIN breaks today’s policy
mailboxes-yes = Yes
mailboxes-no = No
mailboxes-suspended = customer suspended
mailboxes-notify-unreached = Switched on, and reaches nobody
mailboxes-transcription = Transcription
mailboxes-on = On
mailboxes-off = Off
mailboxes-take-away = : take this filter away
mailboxes-chip-no-owner = Nobody owns it
mailboxes-chip-owner = Owner { $name }
mailboxes-chip-search = “{ $search }”
mailboxes-chip-panel = In panel
mailboxes-chip-not-panel = Not in panel
mailboxes-chip-transcribed = Transcribed
mailboxes-chip-not-transcribed = Not transcribed

mailboxes-notify-email = E-mail to the owner
mailboxes-notify-text = Text message to the owner
mailboxes-notify-addresses = More addresses
mailboxes-notify-pager = Secondary address
mailboxes-notify-call = Phone call
mailboxes-notify-nobody = Nobody is notified

mailboxes-export = Export
mailboxes-export-format = Format
mailboxes-export-csv = CSV
mailboxes-export-excel = CSV for Excel
mailboxes-export-json = JSON, a line each
mailboxes-export-pins = With PINs
mailboxes-export-pins-hint = In clear. That you read them is recorded at each mailbox.
mailboxes-download = Download
