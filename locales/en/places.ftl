# The page of what was found, and the pages and deeds that are found.

places-about = Mailboxes, people, customers, sounds, pages and actions.
places-nothing = Nothing is found. Try fewer words.

# What to do. What is in the menu is called as it is there.
places-import = Import mailboxes
places-new-customer = New customer
places-new-user = New user
places-new-plan = New rate plan
places-new-sound = Add a sound
places-dark = Dark theme
places-light = Light theme
places-system = Colours as the system has them

# Words by which a page or a deed is found besides its name, with spaces between them; nobody reads them.
# They are whatever people who speak the language may type: synonyms, and beginnings that the name has not.
places-also-overview = attention reports start
places-also-mailboxes = list voicemail boxes
places-also-archive = archived deleted restore
places-also-customers = tenants
places-also-users = people
places-also-plans = prices
places-also-sounds = greetings audio
places-also-tokens = scripts keys
places-also-panel = own mailboxes notifications
places-also-history = changes log audit who
places-also-changes = bulk batches undo
places-also-account = password sessions
places-also-new-mailbox = create add
places-also-import = csv file upload
places-also-new-customer = create add tenant
places-also-new-user = create add person
places-also-new-plan = create add
places-also-new-sound = new create record upload greeting
places-also-dark = colours night
places-also-light = colours day
places-also-system = theme automatic
places-also-sign-out = log out leave
