# The page of what was found, and the pages and deeds that are found.

search-page-about = Mailboxes, people, customers, sounds, pages and actions.
search-page-nothing = Nothing is found. Try fewer words.

# What to do. What is in the menu is called as it is there.
search-page-import = Import mailboxes
search-page-new-customer = New customer
search-page-new-user = New user
search-page-new-plan = New rate plan
search-page-new-sound = Add a sound
search-page-dark = Dark theme
search-page-light = Light theme
search-page-system = Colours as the system has them

# Words by which a page or a deed is found besides its name, with spaces between them; nobody reads them.
# They are whatever people who speak the language may type: synonyms, and beginnings that the name has not.
search-page-also-overview = attention reports start
search-page-also-mailboxes = list voicemail boxes
search-page-also-archive = archived deleted restore
search-page-also-customers = tenants
search-page-also-users = people
search-page-also-plans = prices
search-page-also-sounds = greetings audio
search-page-also-tokens = scripts keys
search-page-also-panel = own mailboxes notifications
search-page-also-history = changes log audit who
search-page-also-changes = bulk batches undo
search-page-also-account = password sessions
search-page-also-new-mailbox = create add
search-page-also-import = csv file upload
search-page-also-new-customer = create add tenant
search-page-also-new-user = create add person
search-page-also-new-plan = create add
search-page-also-new-sound = new create record upload greeting
search-page-also-dark = colours night
search-page-also-light = colours day
search-page-also-system = theme automatic
search-page-also-sign-out = log out leave
