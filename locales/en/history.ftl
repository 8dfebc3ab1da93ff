# The history: who changed what.

# Title of the page.
history-title = History
# Title of the page of one mailbox. $name is the mailbox.
history-of = History of { $name }
# Below the title, by role.
history-about-administrator = All changes in your organization and its sub-customers, newest first.
history-about-residential = All changes to your organization’s mailboxes and sounds, and to your account, newest first.
history-about-user = All changes to your mailboxes and your account, newest first.
# Where the search matches too many names.
history-too-many-names = Too many names match. Enter more of the name to see all changes.
# Where nothing is found.
history-nothing-yet = Changes will appear here.
history-no-match = No changes match
history-no-match-why = Remove a filter or choose a longer period.
history-show-all = Show all changes
history-newer = Newer
history-older = Older
history-older-changes = Older changes

# Labels of the filters. The first is a search by name.
history-changed-by = Changed by
history-type = Type
history-action = Action
history-source = Source
history-from = From
history-to = To
history-days = Days start at midnight UTC.
# Instead of “User”, for those who see no other account.
history-own-account = Your account
# Filters that are on. $day is a day such as “1 Jan 2020”.
history-by = By “{ $name }”
history-from-day = From { $day }
history-to-day = To { $day }

# Kinds of things that change.
history-kind = { $kind ->
    [customer] Customer
    [user] User
    [plan] Rate plan
    [sound] Sound
    [token] API token
   *[mailbox] Mailbox
}
history-one = { $kind ->
    [customer] Customer { $name }
    [user] User { $name }
    [plan] Rate plan { $name }
    [sound] Sound { $name }
    [token] API token { $name }
   *[mailbox] Mailbox { $name }
}
history-unknown = { $kind ->
    [customer] Unknown customer
    [user] Unknown user
    [plan] Unknown rate plan
    [sound] Unknown sound
    [token] Unknown API token
   *[mailbox] Unknown mailbox
}

# Who did what. $name is what it was done to; $who comes before $name in every language.
history-did-create = { $kind ->
    [customer] { $who } created the customer { $name }
    [user] { $who } created the user { $name }
    [plan] { $who } created the rate plan { $name }
    [sound] { $who } added the sound { $name }
    [token] { $who } created the API token { $name }
   *[mailbox] { $who } created the mailbox { $name }
}
history-did-update = { $kind ->
    [customer] { $who } changed the customer { $name }
    [user] { $who } changed the user { $name }
    [plan] { $who } changed the rate plan { $name }
    [sound] { $who } changed the sound { $name }
    [token] { $who } changed the API token { $name }
   *[mailbox] { $who } changed the mailbox { $name }
}
history-did-archive = { $who } archived the mailbox { $name }
history-did-restore = { $who } restored the mailbox { $name }
history-did-revert = { $who } reverted the mailbox { $name } to earlier settings
history-did-reveal-pin = { $kind ->
    [customer] { $who } checked the PINs of the customer { $name } against a PIN policy
   *[mailbox] { $who } viewed the PIN of the mailbox { $name }
}
history-did-delete = { $who } deleted the sound { $name }
history-did-replace = { $who } replaced the recording of the sound { $name }
history-did-invite = { $who } created a password link for the user { $name }
history-did-password = { $who } set a new password for the user { $name }
# A removed user cannot sign in and is in no list; only the history names them.
history-did-remove = { $who } removed the user { $name }
history-did-revoke = { $who } revoked the API token { $name }
history-did-sign-out = { $who } ended the sessions of the user { $name }
history-did-view-panel = { $who } viewed the control panel of the user { $name }

# The same on the page of one mailbox.
history-mailbox-create = { $who } created the mailbox
history-it-update = { $who } changed the mailbox
history-it-archive = { $who } archived the mailbox
history-it-restore = { $who } restored the mailbox
history-it-revert = { $who } reverted the mailbox to earlier settings
history-it-reveal-pin = { $who } viewed the PIN
history-mailbox-other = { $who } made a change

# The same in short, as options of the filter “Action”.
history-created = Created
history-updated = Changed
history-archived = Archived
history-restored = Restored
history-reverted = Reverted
history-viewed-pin = Viewed a PIN
history-deleted = Deleted
history-replaced = Replaced a recording
history-invited = Created a password link
history-set-password = Set a password
history-removed = Removed
history-revoked = Revoked
history-signed-out = Ended sessions
history-viewed-panel = Viewed a control panel

# The source of a change, after who did what and when. $api is the name of an API.
history-via-browser = in the browser
history-via-command-line = on the command line
history-via-api = via the { $api } API
history-via-import = via an import
# The same as options of the filter “Source”.
history-source-browser = Browser
history-source-command-line = Command line
history-source-api = { $api } API
history-source-import = Import
# After the source of a change. $change is the next message, as a link.
history-part-of = part of { $change }
history-change-of = { $count ->
    [one] a bulk change to 1 mailbox
   *[other] a bulk change to { $count } mailboxes
}

# The settings that changed: what the table is called where something was created, deleted or changed.
history-initial = Initial settings
history-previous = Previous settings
history-changed = Changed settings
# Unfolds a long table. $what is one of the three messages above.
history-more = { $what } ({ $count })
# Column heads.
history-field = Field
history-before = Before
history-after = After
# Buttons. “Anyway” confirms what a warning is about.
history-revert = Revert to these settings
history-undo = Undo this change
history-undo-anyway = Undo anyway
history-revert-anyway = Revert anyway
# Link to the history of the mailbox.
history-of-mailbox = Mailbox history
# The result. $fields is a list of names of fields.
history-reverted-fields = { $count ->
    [one] { $fields } was reverted.
   *[other] { $fields } were reverted.
}
history-not-reverted = { $count ->
    [one] { $fields } has been changed since then and was not reverted.
   *[other] { $fields } have been changed since then and were not reverted.
}
history-nothing-reverted = Nothing was reverted: the mailbox already has these settings.
history-pin-unchanged = The PIN is unchanged.
# Read aloud with the buttons that undo and revert.
history-version = version { $version }

# Names of fields, and values that are words.
history-name = Name
history-plan = Rate plan
history-language = Language
history-timezone = Time zone
history-policy = PIN policy
history-apis = APIs
history-status = Status
history-shared-view = Shared view
history-username = Username
history-email = Email address
history-role = Role
history-format = Format
history-length = Length
history-size = Size
history-recording = Recording
history-recording-before = previous recording
history-recording-after = new recording
history-unlimited = unlimited
history-voicemail-only = voicemail only
history-yes = yes
history-no = no
history-user-status = { $standing ->
    [suspended] suspended
    [gone] removed
   *[active] active
}
# Instead of a value that the reader may not see.
history-not-visible = not visible to you
history-pin-before = hidden
history-pin-after = changed, hidden
