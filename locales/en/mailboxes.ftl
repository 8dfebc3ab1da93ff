# The list of mailboxes.

mailboxes-title = Mailboxes
mailboxes-archive = Archive
mailboxes-new = New mailbox
mailboxes-import = Import
mailboxes-bulk-changes = Bulk changes
# $total is a number, such as 1,284 or 1,000+.
mailboxes-archived = { $total } archived
mailboxes-found = { $total } found
mailboxes-in-total = { $total } in total
mailboxes-at-customer = { $total } at { $customer }

# Titles and sentences of an empty list, each with a link.
mailboxes-empty-page = This page is empty
mailboxes-empty-page-why = The list may have changed since the link was created.
mailboxes-first-page = Go to the first page
mailboxes-no-match = No mailboxes match
mailboxes-no-match-why = Try fewer words, or remove a filter.
mailboxes-clear = Clear search and filters
mailboxes-nothing-archived = No archived mailboxes
mailboxes-nothing-archived-why = Archived mailboxes are kept here until they are restored.
mailboxes-to-list = Go to the mailboxes
mailboxes-none = No mailboxes yet
mailboxes-none-create = Create the first one with a number, a name, and a PIN.
mailboxes-none-ask = Ask your administrator for one.

# Read aloud: check boxes of the list.
mailboxes-select-page = Select this page
mailboxes-select = Select { $number } { $name }
# Column heads.
mailboxes-number = Number
mailboxes-name = Name
mailboxes-owner = Owner
mailboxes-notifications = Notifications
mailboxes-in-panel = Control panel
mailboxes-changed = Changed
mailboxes-pages = Pages
# Which rows the page shows of all, such as 51–100 of 1,284.
mailboxes-place = { $first }–{ $last } of { $total }
mailboxes-first = First
mailboxes-previous = Previous
mailboxes-next = Next
mailboxes-no-owner = No owner
# Below the owner filter, when a customer has many users.
mailboxes-more-owners = Not all owners are listed. Search by name to find others.
# Read aloud: a switch of the list.
mailboxes-show-in-panel = Show { $number } { $name } in the control panel
mailboxes-is-archived = archived
# In the column “Notifications”: notifications are on, but there is no owner or email address.
mailboxes-reaches-nobody = Reaches nobody
# An empty cell.
mailboxes-no-channel = None

mailboxes-search = Search
# In the empty search field.
mailboxes-search-in = Number, name, description, owner, or email
# The menu of filters, the filters in it and their values.
mailboxes-filters = Filters
mailboxes-filters-on = Active filters
mailboxes-clear-all = Clear all
mailboxes-apply = Apply
mailboxes-any = Any
mailboxes-customer = Customer
mailboxes-filter-panel = Control panel
mailboxes-shown = Shown
mailboxes-not-shown = Not shown
mailboxes-pin = PIN
mailboxes-weak-pin = Does not meet PIN policy
mailboxes-plan = Rate plan
mailboxes-beyond-plan = Uses features not in the rate plan
mailboxes-press-0 = Press 0
mailboxes-press-0-nowhere = Pressing 0 leads nowhere
mailboxes-chip-weak-pin = PIN does not meet PIN policy
mailboxes-yes = Yes
mailboxes-no = No
mailboxes-suspended = customer suspended
mailboxes-notify-unreached = On, but reaches nobody
mailboxes-transcription = Transcription
mailboxes-on = On
mailboxes-off = Off
# Read aloud after the name of an active filter.
mailboxes-remove-filter = : remove this filter
mailboxes-chip-no-owner = No owner
mailboxes-chip-owner = Owner: { $name }
mailboxes-chip-search = “{ $search }”
mailboxes-chip-panel = In control panel
mailboxes-chip-not-panel = Not in control panel
mailboxes-chip-transcribed = Transcribed
mailboxes-chip-not-transcribed = Not transcribed

# Values of the filter “Notifications”.
mailboxes-notify-email = Email to owner
mailboxes-notify-text = Text message to owner
mailboxes-notify-recipients = Other recipients
mailboxes-notify-additional-email = Additional email address
mailboxes-notify-call = Notification call
mailboxes-notify-nobody = Nobody is notified

# The menu that exports the list.
mailboxes-export = Export
mailboxes-export-format = Format
mailboxes-export-csv = CSV
mailboxes-export-excel = CSV for Excel
mailboxes-export-json = JSON, one mailbox per line
mailboxes-export-pins = Include PINs
mailboxes-export-pins-hint = As plain text. This is recorded in the history of each mailbox.
mailboxes-download = Download
