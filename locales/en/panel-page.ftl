# The pages of the control panel.

panel-page-yours = Your mailboxes
panel-page-organization = Your organization’s mailboxes
# $total is a number, such as 1,284 or 1,000+; $choose is the next message, as a link.
panel-page-shown = { $total } shown here · { $choose }
panel-page-choose = choose mailboxes
panel-page-none-shown = None of your mailboxes are shown here
panel-page-none-shown-why = Choose the mailboxes that you want to manage here.
# Button.
panel-page-choose-mailboxes = Choose mailboxes
panel-page-none = You have no mailboxes yet
panel-page-none-why = When your administrator assigns one to you, you can manage it here.

# Folded parts of a card, and a link.
panel-page-numbers-and-emails = Phone numbers and email addresses
panel-page-change-pin = Change PIN
panel-page-more = More settings
# Labels and hints of the fields of a card.
panel-page-number = Notification call
panel-page-number-hint = Saving a number turns calls on.
panel-page-additional-email-hint = Saving an email address turns on emails to it.
panel-page-recipients = Other recipients
panel-page-save = Save

# The page on which users choose which mailboxes their control panel shows.
panel-page-choice = Mailboxes in the control panel
panel-page-choice-about = Turn on the mailboxes to show in your control panel. Changes are saved immediately.
panel-page-none-owned = You own no mailboxes
panel-page-none-owned-why = Mailboxes that you own are listed here.
panel-page-none-listed-why = When your administrator assigns one to you, it is listed here.
# Below a mailbox that sends no notifications.
panel-page-no-notifications = No notifications

# A form was sent for a mailbox that is no longer shown. $why is a sentence without a period.
panel-page-kept = Nothing was saved
panel-page-kept-archived = This mailbox has been archived.
panel-page-kept-gone = { $why }. This mailbox is no longer shown here.
panel-page-kept-about = What you typed is kept on this page. Save again when the mailbox is back in your control panel.
panel-page-field = Field
panel-page-your-version = Your version
panel-page-save-again = Save again

# An administrator views the control panel of a user. $name is the user’s name.
panel-page-of = Control panel of { $name }
panel-page-preview = This is the control panel of { $name }, as they see it. You can’t change anything here, and your visit is recorded in the history.
panel-page-no-sign-in = This user can’t sign in
panel-page-no-sign-in-why = The user was removed or is suspended, or belongs to a suspended customer, and can’t see a control panel.
panel-page-preview-none = Nothing is shown in this control panel
# $field is the label of a field.
panel-page-preview-none-why = “{ $field }” is off for every mailbox of this user.

# $why is a sentence without a period.
panel-page-refused = Nothing was changed. { $why }.
panel-page-refused-archived = Nothing was changed, because this mailbox has been archived.
