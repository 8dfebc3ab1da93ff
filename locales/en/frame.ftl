# What surrounds every page.

frame-skip = Skip to the content
frame-menu = Menu
frame-not-loaded = A part of this page could not be loaded. What is here works: forms are saved with their buttons.
frame-load-again = Reload the page
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
frame-role = { $role ->
    [administrator] administrator
    [residential] residential
   *[user] user
}
frame-colours = Colours
frame-theme-system = System
frame-theme-light = Light
frame-theme-dark = Dark
frame-sign-out = Sign out
frame-sign-out-everywhere = Sign out everywhere
frame-undo = Undo

# What was just done.
frame-created = The mailbox is ready.
frame-saved = Saved.
# $why is a sentence about the field.
frame-warned = { $field }: { $why }
frame-restored = Restored.
frame-revoked = The token is revoked. It opens nothing any more.
frame-sound-added = The sound is ready. Mailboxes can play it.
frame-sound-replaced = Replaced. Every mailbox that uses it plays the new one.
frame-sound-deleted = “{ $name }” is deleted.
frame-archived = { $title } is archived; its number stays taken.
frame-password = The password is changed. You are signed out everywhere else.
frame-session-ended = That session is signed out.
frame-once-gone = What this page showed was shown once and is not kept. Make a new one if you need it.
frame-draft-gone = What was typed into this form is no longer kept: it is kept for ten minutes, in the browser that sent it.
