# The form in which a mailbox is made and changed.

mailbox-form-mailbox = Mailbox
mailbox-form-mailbox-new-about = How callers reach it, and what people call it.
mailbox-form-mailbox-about = How callers reach it.
mailbox-form-only-administrators = Only an administrator may change this.
mailbox-form-customer-hint = Decides who may own the mailbox, its PIN policy and its plan.
mailbox-form-use-customer = Use this customer
mailbox-form-choose-again = Choose again…
mailbox-form-owner-without-address = { $name } (no e-mail address)
mailbox-form-number-hint = 3 to 64 digits, unique within the customer. Spaces and dashes do not count.
mailbox-form-held-by = The number belongs to { $mailbox }.
mailbox-form-held-by-archived = The number belongs to { $mailbox }, which is archived.
mailbox-form-description-hint = What it is for; only people who look after it see this.
mailbox-form-owner-hint = Gets the notifications and may change the settings.
mailbox-form-search = Search
mailbox-form-search-owners = Search owners
mailbox-form-search-sounds = Search sounds
mailbox-form-first-choices = Only the first { $count } are in the list; search for others by a part of the name.
mailbox-form-found = Matches
mailbox-form-matches = { $count ->
    [one] { $count } match
   *[other] { $count } matches
}
mailbox-form-first-matches = Only the first { $count } matches are shown; type more of the name.
mailbox-form-no-match = Nothing matches.

mailbox-form-pin-about = Asked for when someone listens to messages by phone.
mailbox-form-pin = PIN
mailbox-form-pin-hint = Asked for when someone listens by phone.
mailbox-form-new-pin = New PIN
mailbox-form-new-pin-hint = Leave empty to keep the present one.
mailbox-form-pin-lost = The PIN is not kept while a form is sent back; type it again.
mailbox-form-generate = Generate
mailbox-form-copy-pin-hint = Instead of typing one: the number of another mailbox of this customer.
mailbox-form-pin-required-hint = Off: anyone who reaches the mailbox hears its messages.
mailbox-form-present-pin = Present PIN
mailbox-form-show-pin = Show the PIN
mailbox-form-hide-pin = Hide
mailbox-form-looks-recorded = Each look is recorded in the history.

mailbox-form-greeting = Greeting and playback
mailbox-form-greeting-about = What a caller hears first, and how messages are read out to whoever listens.
mailbox-form-temporary-greeting-hint = When one is recorded, it plays instead of the greeting.
mailbox-form-beep-hint = Tells the caller when to speak.
mailbox-form-language-hint = Type a part of the name, such as German, and choose from the list; or a tag such as en-US.
mailbox-form-timezone-hint = Start typing a city, such as Berlin.
mailbox-form-announce-caller-hint = The number or name of the caller.
mailbox-form-announce-duration-hint = Before the message is played.
mailbox-form-announce-envelope-hint = All that is known of the message, before it is played.

mailbox-form-exit = Leaving the greeting
mailbox-form-exit-about = A caller who would rather talk to somebody can press 0.
mailbox-form-exit-number-hint = The number, or for a SIP address user@host.

mailbox-form-notifications = Notifications
# $now is what happens right now, in bold.
mailbox-form-notifications-about = What happens when a message arrives. Right now: { $now }
mailbox-form-not-in-plan = not in the plan
mailbox-form-owner-text-hint = A short text that a message has arrived.
mailbox-form-notify-recipients-hint = Tells the addresses below, too.
mailbox-form-recipients-hint = Up to 15, one a line or separated by commas.
mailbox-form-pager-hint = A second e-mail address. Empty: none.
mailbox-form-pager-attach-hint = The voicemail or fax goes along with the e-mail.
mailbox-form-notify-call-hint = Rings this number when a message arrives. Empty: no call.
# $why says what the plan leaves out.
mailbox-form-notify-call-kept = { $why }. This number is kept until you change it.
mailbox-form-caller-id-hint = Shown on that call. Empty: unknown.
mailbox-form-delete-hint = Messages leave the mailbox after the e-mail is sent.
mailbox-form-transcribe-hint = New voicemails are written down.
mailbox-form-stays-on = { $why }. It stays on until you turn it off.

mailbox-form-visibility = Visibility
mailbox-form-visibility-about = Where its owner finds it.
mailbox-form-panel-hint = Its owner can look after it there.

mailbox-form-create = Create mailbox
mailbox-form-save = Save mailbox
mailbox-form-save-first = Save
mailbox-form-check = Check
mailbox-form-cancel = Cancel
mailbox-form-working = Working…
mailbox-form-unsaved = Unsaved changes
mailbox-form-no-mistakes = No mistakes. Nothing is saved yet.
# $fields is labels with commas between them.
mailbox-form-only-warnings = No mistakes, but look at this: { $fields }. Nothing is saved yet.

mailbox-form-not-saved = Not saved
mailbox-form-no-connection = No connection
# $why is a sentence with a full stop.
mailbox-form-still-here = { $why } What you typed is still here.
# $link is "Sign in in a new tab".
mailbox-form-sign-in-then = { $link }, come back here, and save again.

# Somebody else saved or archived the mailbox meanwhile.
mailbox-form-stale-saved = { $who } saved this mailbox while you were editing
mailbox-form-stale-archived = { $who } archived this mailbox while you were editing
mailbox-form-stale-look = Nothing of yours is saved yet, and nothing you typed is lost. Look, then save again.
mailbox-form-stale-look-pin = Nothing of yours is saved yet. All that you typed is here but the PIN, which is not kept: type it again. Look, then save again.
mailbox-form-stale-restore = Nothing of yours is saved yet, and nothing you typed is lost. Restore it, then save again.
mailbox-form-stale-restore-pin = Nothing of yours is saved yet. All that you typed is here but the PIN, which is not kept: type it again. Restore it, then save again.
mailbox-form-restore-tab = Restore it in a new tab
# $fields is labels with commas between them.
mailbox-form-taken-over = Taken over from them: { $fields }.
mailbox-form-both-changed = You both changed these. Yours stay unless you take theirs:
mailbox-form-field = Field
mailbox-form-yours = Yours
mailbox-form-theirs = Theirs
mailbox-form-choose = Choose
mailbox-form-take-theirs = Take theirs
