# The parts around every page: menu, side bar, notices.

# Link at the start of the page, for keyboards and screen readers.
frame-skip = Skip to content
# Button that unfolds the menu on phones.
frame-menu = Menu
# Notice with a button.
frame-not-loaded = Part of this page could not be loaded. Forms still work: use their buttons to save.
frame-reload = Reload the page
# The menu, for screen readers, and its entries.
frame-main = Main
frame-overview = Overview
frame-mailboxes = Mailboxes
frame-archive = Archive
frame-customers = Customers
frame-users = Users
frame-plans = Rate plans
frame-sounds = Sounds
frame-tokens = API tokens
frame-history = History
frame-panel = Control panel
frame-account = Account
# After a username, in the list of users, and in the history.
frame-role = { $role ->
    [administrator] administrator
    [residential] main user
   *[user] user
}
# The three buttons below, for screen readers.
frame-theme = Theme
frame-theme-system = System
frame-theme-light = Light
frame-theme-dark = Dark
# Buttons.
frame-sign-out = Sign out
frame-sign-out-everywhere = Sign out everywhere
frame-undo = Undo

# What was just done.
frame-created = Mailbox created.
frame-saved = Saved.
# Link to a field that needs attention. $field is its label, $why a sentence.
frame-warning = { $field }: { $why }
# Of a mailbox.
frame-restored = Mailbox restored.
frame-revoked = Token revoked. It no longer works.
frame-sound-added = Sound added. Mailboxes can use it now.
frame-sound-replaced = Sound replaced. All mailboxes that use it play the new one.
frame-sound-deleted = Sound “{ $name }” deleted.
# $title is the number and the name of a mailbox.
frame-archived = Mailbox { $title } archived. Its number is kept.
frame-password = Password changed. You are signed out everywhere else.
frame-session-signed-out = Session signed out.
# Notices in place of what the page showed before. The first is of a token or a link.
frame-shown-once = The token or link on this page was shown only once. If you still need one, create a new one.
frame-draft-expired = What you typed is no longer available. It is kept for 10 minutes, and only for the browser that sent the form.
