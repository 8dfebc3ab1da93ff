# The form that creates and edits a mailbox.

# The first section: title, and the sentence below it.
mailbox-form-mailbox = Mailbox
mailbox-form-mailbox-new-about = Who it belongs to, and how callers reach it.
mailbox-form-mailbox-about = Who it belongs to, and how callers reach it.
mailbox-form-only-administrators = Only an administrator can change this.
mailbox-form-customer-hint = Determines the possible owners, the PIN policy, and the rate plan.
# Button, where there is no script: loads the owners, sounds and rules of the chosen customer.
mailbox-form-use-customer = Use this customer
# First option of a select whose former value the new customer does not have.
mailbox-form-choose-again = Choose again…
# Option of the owner. $name is a person.
mailbox-form-owner-without-address = { $name } (no email address)
mailbox-form-number-hint = 3 to 64 digits, unique within the customer. Spaces are ignored.
# Below the number. $mailbox is the number and name of another mailbox.
mailbox-form-number-belongs-to = This number belongs to { $mailbox }.
mailbox-form-number-belongs-to-archived = This number belongs to { $mailbox }, which is archived.
mailbox-form-description-hint = Visible only to people who manage this mailbox.
mailbox-form-owner-hint = Receives the notifications and can change the settings.
# Button, without scripts: searches for owners or greetings.
mailbox-form-search = Search
# Labels of the search fields, without scripts.
mailbox-form-search-owners = Search owners
mailbox-form-search-sounds = Search sounds
# Below the search field. $count is how many options the list has.
mailbox-form-first-choices = Only the first { $count } are listed. Search by name to find others.
# Name of the list of matches, read aloud.
mailbox-form-found = Matches
mailbox-form-matches = { $count ->
    [one] { $count } match
   *[other] { $count } matches
}
mailbox-form-first-matches = Only the first { $count } matches are shown. Type more of the name.
mailbox-form-no-match = No matches.

# The section of the PIN.
mailbox-form-pin-about = Required to listen to messages by phone, unless “Require PIN” is off.
mailbox-form-pin = PIN
mailbox-form-pin-hint = Digits only.
mailbox-form-new-pin = New PIN
mailbox-form-new-pin-hint = Leave empty to keep the current PIN. A replaced PIN can’t be restored.
# Warning below the empty field, after a form came back with errors.
mailbox-form-pin-not-kept = For security, the PIN was not kept. Enter it again.
# Button beside the field: makes up a PIN.
mailbox-form-generate = Generate
mailbox-form-copy-pin-hint = Instead of a PIN, enter the number of another mailbox of this customer.
mailbox-form-pin-required-hint = If off, anyone who reaches the mailbox can hear its messages.
# Label above the hidden PIN, and its two buttons.
mailbox-form-current-pin = Current PIN
mailbox-form-show-pin = Show PIN
mailbox-form-hide-pin = Hide PIN
mailbox-form-reveal-recorded = Showing the PIN is recorded in the history.

# The section of greeting and playback.
mailbox-form-greeting = Greeting and playback
mailbox-form-greeting-about = What callers hear first, and how messages are played by phone.
mailbox-form-temporary-greeting-hint = If one is recorded, it plays instead of the greeting.
mailbox-form-language-hint = Enter part of the name, such as German, and choose it from the list, or enter a tag such as en-US.
mailbox-form-timezone-hint = Enter a city, such as Berlin, and choose it from the list.
# Hints below check boxes: what is said before a message plays.
mailbox-form-announce-caller-hint = The caller’s number or name.
mailbox-form-message-details-hint = Caller, date, and length, before the message plays.

# The section about callers who press 0.
mailbox-form-press-0 = Press 0 during the greeting
mailbox-form-press-0-about = Where callers go when they press 0.
mailbox-form-destination-number-hint = For example, 201, +49 30 1234567, or desk@pbx.example.

mailbox-form-notifications = Notifications
# $now is what happens at the moment, in bold, with its period: “email with recording.”
mailbox-form-notifications-about = What happens when a message arrives. Right now: { $now }
# In parentheses after an option that cannot be chosen.
mailbox-form-not-in-plan = not in the rate plan
mailbox-form-notify-recipients-hint = Also sends notifications to the email addresses below.
# $max is a number.
mailbox-form-recipients-hint = Up to { $max } email addresses, one per line or separated by commas.
mailbox-form-additional-email-hint = Optional. Notifications are also sent here.
mailbox-form-additional-email-attach-hint = The email includes the voicemail or fax.
mailbox-form-notify-call-hint = Optional. This number is called when a message arrives.
# $why is a sentence without a period: what the plan does not include.
mailbox-form-notify-call-kept = { $why }. This number is kept until you change it.
mailbox-form-caller-id-hint = Optional. The number shown to the person who is called. If empty, the call shows no number.
mailbox-form-delete-hint = After that, they can’t be heard by phone.
# Hint below a check box. $why is as above.
mailbox-form-stays-on = { $why }. It stays on until you turn it off.

mailbox-form-control-panel = Control panel
mailbox-form-control-panel-about = Where owners see their mailboxes.
mailbox-form-panel-hint = The owner can manage this mailbox there.

# Buttons of the form.
mailbox-form-create = Create mailbox
mailbox-form-save = Save mailbox
mailbox-form-save-first = Save
mailbox-form-check = Check without saving
mailbox-form-cancel = Cancel
# Status beside the buttons.
mailbox-form-working = Working…
mailbox-form-unsaved = Unsaved changes
mailbox-form-no-errors = No errors found. Nothing has been saved.
# $fields is the labels of fields that have a warning, with commas between them.
mailbox-form-only-warnings = No errors found, but check: { $fields }. Nothing has been saved.

# Titles of the message above the form.
mailbox-form-not-saved = Not saved
mailbox-form-no-connection = No connection
# $why is a sentence with a period.
mailbox-form-input-kept = { $why } What you typed is still here.
# $link is the link “Sign in in a new tab”.
mailbox-form-sign-in-then = { $link }, then return here and save again.

# Someone else saved or archived the mailbox while this form was open. $who is a person.
mailbox-form-conflict-saved = { $who } saved this mailbox while you were editing
mailbox-form-conflict-archived = { $who } archived this mailbox while you were editing
mailbox-form-conflict-review = Your changes are not saved yet, and nothing you entered is lost. Review them, then save again.
mailbox-form-conflict-review-pin = Your changes are not saved yet. Everything you entered is still here except the PIN: enter it again. Review your changes, then save again.
mailbox-form-conflict-restore = Your changes are not saved yet, and nothing you entered is lost. Restore the mailbox, then save again.
mailbox-form-conflict-restore-pin = Your changes are not saved yet. Everything you entered is still here except the PIN: enter it again. Restore the mailbox, then save again.
mailbox-form-restore-tab = Restore in a new tab
# $fields is labels with commas between them: what the other person changed and this form now shows.
mailbox-form-updated-fields = Updated from their version: { $fields }.
# Above a table of fields that both people changed, with the column heads and the check box of each row.
mailbox-form-both-changed = You both changed these fields. Your version is saved unless you choose theirs:
mailbox-form-field = Field
mailbox-form-your-version = Your version
mailbox-form-their-version = Their version
mailbox-form-choose = Choose
mailbox-form-use-their-version = Use their version
