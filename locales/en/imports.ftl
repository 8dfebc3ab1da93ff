# Imports of mailboxes from a file.

imports-title = Import
imports-into = Import into { $customer }
imports-into-another = Another customer
imports-goes-to = Into { $customer }
imports-goes-to-unnamed = Rows that name no customer: into { $customer }
imports-about = A table becomes mailboxes: new ones are made, those that there are change. You see what would happen before anything does.
imports-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
imports-waiting = These files wait for you
# $rows is such as “3 rows”, $when such as “2 min ago”.
imports-waits = { $rows }, { $when }
imports-dropped = A file that is not applied is dropped after a day.

imports-file = File
imports-file-about = A row for each mailbox, and a first row that names the columns.
imports-only-changes = Your role changes mailboxes that there are; rows for new ones are refused.
imports-customer-hint = Of the rows that name none.
imports-file-hint = CSV, at most { $rows } rows and { $megabytes } MB. Commas, semicolons or tabs, in UTF-8 or UTF-16.
imports-read = Read the file
imports-columns = Columns
imports-columns-about = Which columns there are, in any order. Those that are left out stay as they are; a new mailbox has the default.
# $template is the next one.
imports-template-way = Begin with { $template }, or export mailboxes from the list, change them and bring them back.
imports-template = a template
imports-help = What may stand in them
imports-help-uuid = Which mailbox. Empty: customer and number say it.
imports-has-voicemail = Has voicemail
imports-help-voicemail = Whether the extension has voicemail at all. A row that says no, or nothing, makes no mailbox.
imports-help-customer = The short name of the customer.
imports-help-owner = The user name of the owner. Empty: nobody.
imports-help-pin = Empty: the PIN stays; a new mailbox gets one by the customer's policy.
imports-help-greeting = The name of a sound. Empty: none.
imports-help-recipients = E-mail addresses, with a comma between.
# The words on and off are typed so in every language.
imports-help-switch = { $field }: on or off.
imports-help-choice = { $field }: { $values }.
imports-help-other = { $field }.

# How the file was read. $rows is such as “3 rows”.
imports-read-as =
    { $rows } · { $encoding } · { $between ->
        [semicolons] semicolons between the cells
        [tabs] tabs between the cells
        [bars] vertical bars between the cells
       *[commas] commas between the cells
    }
imports-encoding-guess = { $encoding } (a guess: look at the accents)
imports-checking = Each row is looked at, and nothing is changed yet. You can leave this page; it goes on.
imports-of = { $done } of { $total }
imports-give-up = Give the file up
imports-given-up = The file is given up. Nothing was changed.

# Which column is which.
imports-check = Check the file
imports-check-again = Check again
imports-check-hint = Nothing is changed by this.
imports-no-known-column = No column has a name that is known. Is the first row of the file one with names?
imports-columns-table = Columns of the file
imports-in-file = In the file
imports-first-row = First row
imports-is = Is
imports-passed-over = Passed over
imports-passed-over-why = Passed over: why the row was refused
imports-column-nth = Column { $nth }
imports-not-shown = not shown

# What every row would do.
imports-nothing-changed = Nothing was changed
imports-refused-unchecked = The rows were not looked at, or the file is applied already.
imports-refused-nothing = No row changes anything.
imports-refused-wrong = { $count ->
    [one] 1 row cannot be taken, and it was to be all or nothing.
   *[other] { $count } rows cannot be taken, and it was to be all or nothing.
}
imports-tally = What the rows would do
imports-tally-new = { $count } new
imports-tally-change = { $count } change
imports-tally-same = { $count } stay as they are
imports-tally-wrong = { $count } cannot be taken
imports-all-same = Every mailbox is so already. There is nothing to do.
imports-none-good = No row can be taken as it is.
imports-which-rows = Which rows
imports-whole = All or nothing
imports-whole-about = Should one be refused after all, because somebody changes something meanwhile, what was done before is taken back.
imports-whole-not = { $count ->
    [one] Not to be had: 1 row cannot be taken.
   *[other] Not to be had: { $count } rows cannot be taken.
}
imports-good = { $count ->
    [one] Only the good ones: 1 row
   *[other] Only the good ones: { $count } rows
}
imports-good-about = Should one be refused after all, the others go on.
imports-good-mend = The others are not done; they can be downloaded, mended and sent again.
imports-import = { $count ->
    [one] Import 1 row
   *[other] Import { $count } rows
}
imports-import-into = { $count ->
    [one] Import 1 row into { $customer }
   *[other] Import { $count } rows into { $customer }
}
imports-change-columns = Change the columns

# The rows that cannot be taken.
imports-wrong = { $count ->
    [one] 1 row cannot be taken
   *[other] { $count } rows cannot be taken
}
imports-wrong-about = Download them, mend them in your spreadsheet and import that file: the reasons in it are passed over.
imports-wrong-download = Download these rows
imports-wrong-more = More of them
imports-wrong-first = From the first
imports-wrong-table = What is wrong
imports-line = Line
imports-column = Column
imports-there-stands = There stands
imports-expected = Expected
imports-line-nth = Line { $line }
imports-the-row = The row
imports-nothing-shown = nothing shown
# The name of the file with these rows, without its ending.
imports-to-mend = { $name } - to mend

# What came of it.
imports-applied = It was applied.
imports-leave = You can leave this page; it goes on.
imports-stop = Stop here
imports-result = What became of the rows
imports-result-imported = { $count } imported
imports-result-same = { $count } stayed as they were
imports-result-refused = { $count } refused
imports-result-not-done = { $count } not done
imports-stopped = It was stopped. Each row was done whole or not at all.
imports-done = Done.
imports-what-was-done = What was done, and undo
imports-another = Import another file

# Why a file, its columns or a row cannot be taken, and what was expected. Without a full stop.
imports-no-file = Choose a file
imports-no-rows = There is no mailbox in this file; its first row names the columns
imports-too-large = The file is too large; split it into files of at most { $megabytes } MB
imports-too-many-rows = The file has too many rows; split it into files of at most { $max }
imports-too-many-columns = The first row has { $cells } cells; a file has at most { $max } columns
imports-endless-row = The row that begins in line { $line } has no end; look for a quotation mark that is never closed
imports-workbook = This is a workbook; open it in its program and save it as CSV (“CSV UTF-8” where it is offered)
imports-not-text = This is not a table of text; use a CSV file
imports-mixed = The file is UTF-8 up to line { $line } and then something else; save it anew as UTF-8
imports-no-key = Say which column holds the number of the mailbox, or its UUID
imports-column-twice = Two columns are “{ $column }”; choose one of them
imports-row-no-mailbox = There is no mailbox of this UUID; leave the cell empty to go by customer and number
imports-row-archived = This mailbox is archived; restore it first
imports-row-twice = The row in line { $line } means the same mailbox; keep one of them
imports-row-may-not-create = There is no mailbox of this number, and your role may not make one
imports-row-no-voicemail = Voicemail is off here, so the row makes no mailbox
imports-row-cells = The row has { $cells } cells and the file { $columns } columns; put quotation marks around a cell with a separator in it
# The words on and off are typed so in every language.
imports-row-on-or-off = Use on or off
imports-row-one-of = Use one of { $values }
imports-row-pin-repeats = Avoid the same digit three times in a row
imports-row-pin-sequence = Avoid three digits in a row such as 012 or 987
imports-row-unknown-owner = There is no user of this user name at this customer
imports-row-unknown-sound = There is no sound of this name at this customer
imports-row-unknown-customer = There is no customer of this short name
imports-row-given = The row in line { $line } gives this number to another mailbox; keep one of them
imports-row-blocked = Another mailbox has this number, and the row in line { $line }, which would set it free, cannot be taken
imports-row-ring = { $rows } rows pass their numbers round in a ring; at most { $max } can. Give one of them a number that is free first
imports-row-exchange = A row with which this one exchanges numbers cannot be taken
imports-row-sealed = The PIN of this mailbox cannot be opened with the keys of this server; give it a new PIN
imports-row-shortened = Your spreadsheet shortened this number; format the column as text and type it again
imports-row-owner-like = There is no user of this user name at this customer. Did you mean { $username }?
imports-row-plan-full = { $customer }’s rate plan is full ({ $max } of { $max } mailboxes)
imports-row-leading-zeros = This differs from { $from } by leading zeros alone, and spreadsheets drop these; format the column as text if it was not meant
imports-rows-leading-zeros = Their numbers differ from others by leading zeros alone, and spreadsheets drop these; format the column as text if it was not meant.
imports-warned = { $count ->
    [one] 1 row to look at again
   *[other] { $count } rows to look at again
}
imports-warned-about = They can be taken, but something in them may not be meant.
imports-warning = What may not be meant
imports-warned-lines = { $count ->
    [one] Line { $lines }
   *[other] Lines { $lines }
}
imports-warned-first = The first of them: lines { $lines }
imports-losses = By importing, you say yes to this too:
imports-changes = What changes
imports-changes-about = The rows that change a mailbox, and each value before and after.
imports-before = Before
imports-after = After
imports-new-pin = a new PIN
imports-empty = empty
imports-mailbox = Mailbox
imports-changes-more = More changes
imports-result-taken-back = { $count } taken back
imports-taking-back = What was done is being taken back. Reload this page to see when it is over.
imports-stopped-whole = It was stopped, and what was done before was taken back.
imports-not-unicode = The file is neither UTF-8 nor UTF-16; most likely it is { $likely }
imports-too-slow = The file came too slowly and was given up; try again on a faster connection
imports-too-many-files = Too many files are being sent; wait until one of them is there
imports-encoding = Characters
imports-encoding-hint = The file does not say how its characters are written. If they look wrong, choose another way.
imports-head = Line that names the columns
imports-head-hint = What stands before it is a title.
imports-reread = Read the file in another way
imports-reread-do = Read it so
imports-encoding-western = Western European ({ $label })
imports-encoding-central = Central European ({ $label })
imports-encoding-cyrillic = Cyrillic ({ $label })
imports-encoding-greek = Greek ({ $label })
imports-encoding-turkish = Turkish ({ $label })
imports-encoding-hebrew = Hebrew ({ $label })
imports-encoding-arabic = Arabic ({ $label })
imports-encoding-baltic = Baltic ({ $label })
imports-encoding-macintosh = Excel “CSV (Macintosh)” ({ $label })
imports-encoding-dos = Excel “CSV (MS-DOS)” ({ $label })
imports-file-again = A file is not kept while a form is sent back. Choose it again.
