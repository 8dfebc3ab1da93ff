# The page with search results, and the pages and actions that can be found.

# Below the title, before and after a search without results.
search-page-about = Mailboxes, users, customers, sounds, pages, and actions.
search-page-no-results = No results. Try fewer words.

# Actions that can be found. Menu entries have their names from frame.ftl.
search-page-import = Import mailboxes
search-page-new-customer = New customer
search-page-new-user = New user
search-page-new-plan = New rate plan
search-page-new-sound = Add sound
search-page-dark = Dark theme
search-page-light = Light theme
search-page-system = System theme

# Words that also find a page or an action, with spaces between them. They are never shown.
# Use whatever speakers of your language may type: synonyms, and beginnings that the name does not have.
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
search-page-also-dark = colors colours night
search-page-also-light = colors colours day
search-page-also-system = colors colours automatic
search-page-also-sign-out = log out leave
