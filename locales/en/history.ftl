# What was changed, by whom.

history-title = History
history-of = History of { $name }
history-about-administrator = Every change at your customer and at those below it, the latest first.
history-about-residential = Every change of your customer's mailboxes and sounds, and of your account, the latest first.
history-about-user = Every change of your mailboxes and of your account, the latest first.
history-crowded = More people than these match. Type more of a name to see what the others did.
history-nothing-yet = Whatever is changed from now on is told here.
history-no-match = No change matches
history-no-match-why = Take a filter away, or ask for more days.
history-everything = Show everything
history-newer = Newer
history-older = Older
history-older-changes = Older changes

# The filters.
history-who = Who did it
history-what = What was changed
history-done = What was done
history-through = Through what
history-from = From
history-to = To
history-days = Days begin at midnight UTC.
history-own-account = Own account
# The filters that are on. $day is a day such as “1 Jan 2020”.
history-by = By “{ $name }”
history-from-day = From { $day }
history-to-day = To { $day }

# What something can be done to.
history-kind = { $kind ->
    [customer] Customer
    [user] User
    [plan] Rate plan
    [sound] Sound
    [token] Token
   *[mailbox] Mailbox
}
history-one = { $kind ->
    [customer] Customer { $name }
    [user] User { $name }
    [plan] Rate plan { $name }
    [sound] Sound { $name }
    [token] Token { $name }
   *[mailbox] Mailbox { $name }
}
history-unknown = { $kind ->
    [customer] Unknown customer
    [user] Unknown user
    [plan] Unknown rate plan
    [sound] Unknown sound
    [token] Unknown token
   *[mailbox] Unknown mailbox
}

# Who did what. In every language $who stands before $name, the name of what it was done to.
history-did-create = { $kind ->
    [customer] { $who } made the customer { $name }
    [user] { $who } made the user { $name }
    [plan] { $who } made the rate plan { $name }
    [sound] { $who } made the sound { $name }
    [token] { $who } made the token { $name }
   *[mailbox] { $who } made the mailbox { $name }
}
history-did-update = { $kind ->
    [customer] { $who } changed the customer { $name }
    [user] { $who } changed the user { $name }
    [plan] { $who } changed the rate plan { $name }
    [sound] { $who } changed the sound { $name }
    [token] { $who } changed the token { $name }
   *[mailbox] { $who } changed the mailbox { $name }
}
history-did-archive = { $who } archived the mailbox { $name }
history-did-restore = { $who } restored the mailbox { $name }
history-did-revert = { $who } put earlier settings back for the mailbox { $name }
history-did-reveal-pin = { $kind ->
    [customer] { $who } compared the PINs of the customer { $name } with a policy
   *[mailbox] { $who } looked at the PIN of the mailbox { $name }
}
history-did-delete = { $who } deleted the sound { $name }
history-did-replace = { $who } replaced the recording of the sound { $name }
history-did-invite = { $who } made a link that sets the password of the user { $name }
history-did-password = { $who } set another password for the user { $name }
# The user cannot sign in any more and is in no list; only history names them.
history-did-remove = { $who } let go the user { $name }
history-did-revoke = { $who } revoked the token { $name }
history-did-sign-out = { $who } ended the sessions of the user { $name }
history-did-view-panel = { $who } looked at the control panel of the user { $name }

# The same on the page of one mailbox.
history-it-create = { $who } made the mailbox
history-it-update = { $who } changed it
history-it-archive = { $who } archived it
history-it-restore = { $who } restored it
history-it-revert = { $who } put earlier settings back
history-it-reveal-pin = { $who } looked at the PIN
history-it-something = { $who } did something to it

# The same in short, to choose from.
history-made = Made
history-updated = Changed
history-archived = Archived
history-restored = Restored
history-reverted = Put back
history-revealed-pin = Looked at a PIN
history-deleted = Deleted
history-replaced = Replaced a recording
history-invited = Made a link for a password
history-set-password = Set a password
history-removed = Let go
history-revoked = Revoked
history-signed-out = Ended sessions
history-viewed-panel = Looked at a control panel

# Through what it was done, after who did what and when.
history-in-browser = in the browser
history-on-command-line = on the command line
history-through-api = through the { $api } API
history-by-import = by an import
# The same where it stands alone.
history-door-browser = In the browser
history-door-command-line = On the command line
history-door-api = Through the { $api } API
history-door-import = By an import
# $change is the next message.
history-part-of = part of { $change }
history-change-of = { $count ->
    [one] a change of 1 mailbox
   *[other] a change of { $count } mailboxes
}

# What became different.
history-given = What it was given
history-had = What it had
history-changed = What was changed
history-more = { $what } ({ $count })
history-field = Field
history-before = Before
history-after = After
history-put-back = Put these settings back
history-undo = Undo this change
history-undo-anyway = Undo it anyway
history-put-back-anyway = Put them back anyway
history-of-mailbox = Its history
history-came-back = { $count ->
    [one] { $fields } is back as it was.
   *[other] { $fields } are back as they were.
}
history-changed-since = { $count ->
    [one] { $fields } was changed since and stays.
   *[other] { $fields } were changed since and stay.
}
history-nothing-came-back = Nothing was put back: the mailbox already has these settings.
history-pin-stays = The PIN stays the new one.
history-version = version { $version }

# The fields, and what they are told to be.
history-name = Name
history-plan = Rate plan
history-language = Language
history-timezone = Time zone
history-numbers = Numbers
history-policy = PIN policy
history-apis = APIs
history-status = Status
history-shared-view = Shared view
history-username = User name
history-email = E-mail address
history-role = Role
history-format = Format
history-length = Length
history-size = Size
history-recording = Recording
history-recording-before = the one before
history-recording-after = another
history-no-limit = as many as they like
history-voicemail-alone = voicemail alone
history-yes = yes
history-no = no
history-standing = { $standing ->
    [suspended] suspended
    [gone] gone
   *[active] active
}
history-unseen = one that you do not see
history-pin-before = not shown
history-pin-after = changed, not shown
