# What only the pages of the control panel say, and what is left for them.

panel-page-yours = Your mailboxes
panel-page-company = Your company's mailboxes
# $total is a number, such as 1,284 or 1,000+; $choose is the next, as a link.
panel-page-shown = { $total } shown here · { $choose }
panel-page-choose = choose
panel-page-none-shown = None of your mailboxes is shown here
panel-page-none-shown-why = Choose those that you want to look after.
panel-page-none = You have no mailbox yet
panel-page-none-why = Once your administrator gives you one, it can be looked after here.

panel-page-texts = Numbers and addresses
panel-page-change-pin = Change PIN
panel-page-more = More settings
panel-page-number = Number to call
panel-page-number-hint = Another number turns the calls on.
panel-page-pager-hint = Another address turns its e-mails on.
panel-page-addresses = More addresses
panel-page-save = Save

# Where the mailboxes that are shown are chosen.
panel-page-choice = Choose mailboxes
panel-page-choice-about = Those that are on are shown in your control panel. Each is saved at once.
panel-page-none-owned = You own no mailbox
panel-page-none-owned-why = A mailbox is yours once you are its owner.
panel-page-none-listed-why = Once your administrator gives you one, it is listed here.
panel-page-nobody-told = Nobody is told

# A form that came back although its mailbox is not there any more. $why is a sentence without a full stop.
panel-page-kept = Nothing was saved
panel-page-kept-archived = This mailbox is archived now.
panel-page-kept-gone = { $why }. This mailbox is not shown here any more.
panel-page-kept-about = What you typed is kept on this page. Once the mailbox is restored, send it again.
panel-page-field = Field
panel-page-typed = Yours
panel-page-send-again = Send it again

# Somebody's panel in the eyes of an administrator. $name is the user's.
panel-page-of = Control panel of { $name }
panel-page-look = This is the control panel of { $name }, as they see it. You can look and change nothing; the look is recorded.
panel-page-no-sign-in = This user cannot sign in
panel-page-no-sign-in-why = They are suspended or gone, and see no panel.
panel-page-look-none = Nothing is shown in this panel
# $field is the label of a field.
panel-page-look-none-why = No mailbox of this user has “{ $field }” on.

# $why is a sentence without a full stop.
panel-page-refused = Nothing was changed. { $why }.
panel-page-refused-archived = Nothing was changed: this mailbox is archived now.
