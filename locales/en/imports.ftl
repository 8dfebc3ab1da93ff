# Imports of mailboxes from a CSV file.

# Title of the page.
imports-title = Imports
# Title of the page where the customer is fixed.
imports-into = Import into { $customer }
# Link to the same page for another customer.
imports-choose-customer = Choose another customer
# Below the file name: the customer of all rows, or of the rows whose customer cell is empty.
imports-customer = Customer: { $customer }
imports-customer-unnamed = Customer for rows that don’t name one: { $customer }
# Below the title.
imports-about = Create and change mailboxes from a CSV file. You can review all changes before they are applied.
imports-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
# Heading of the uploaded files that have not been imported or discarded.
imports-pending = Files not imported yet
# Next to the name of such a file. $rows is such as “3 rows”, $when such as “2 min ago”.
imports-pending-file = { $rows }, { $when }
imports-expire = Files that are not imported are deleted after 1 day.

# Title of a section, and label of the file input.
imports-file = File
imports-file-about = One row per mailbox. The first row contains the column names.
imports-only-changes = Your role can only change existing mailboxes. Rows for new mailboxes are rejected.
# Hint of the customer select.
imports-customer-hint = For rows that don’t name a customer.
imports-file-hint = CSV with commas, semicolons, tabs, or vertical bars. UTF-8 is recommended; other encodings are detected. At most { $rows } rows and { $megabytes } MB.
# Button.
imports-upload = Upload file
# Title of a section.
imports-columns = Columns
imports-columns-about = Columns can be in any order. Settings without a column are unchanged; new mailboxes get the defaults.
# $template is the next message, as a link.
imports-start-with = Start with { $template }, or export mailboxes from the list, edit the file, and import it again.
imports-template = a template
# Button that unfolds the list of columns, each with one of the following sentences.
imports-allowed-values = Allowed values
imports-help-uuid = Identifies the mailbox. If empty, customer and number identify it.
# Name of a column.
imports-has-voicemail = Has voicemail
imports-help-voicemail = Whether the extension has voicemail: on or off. If off or empty, the row has an error and is not imported.
imports-help-customer = Slug of the customer.
imports-help-owner = Username of the owner. If empty, the mailbox has no owner.
imports-help-pin = If empty, the PIN is unchanged; a new mailbox gets a PIN that meets the customer’s PIN policy. A replaced PIN can’t be restored.
imports-help-greeting = Name of a sound. If empty, callers hear the system default greeting.
imports-help-recipients = Email addresses, separated by commas.
# $field is the name of a field. The words on and off are typed in English in every language.
imports-help-switch = { $field }: on or off.
# $values is a list of words for programs.
imports-help-choice = { $field }: { $values }.
# $example is a valid value.
imports-help-example = { $field }, for example { $example }.
imports-help-length = Up to { $max } characters.

# How the file was read. $rows is such as “3 rows”, $encoding such as “UTF-8” or the next message.
imports-read-as =
    { $rows } · { $encoding } · { $between ->
        [semicolons] separated by semicolons
        [tabs] separated by tabs
        [bars] separated by vertical bars
       *[commas] separated by commas
    }
imports-encoding-guess = { $encoding } (detected; check that the letters look right)
imports-checking = Checking each row. Nothing has been changed yet. You can leave this page; the check continues.
# Progress in rows.
imports-of = { $done } of { $total }
# Button, and the message after it.
imports-discard = Discard file
imports-discarded = File discarded. Nothing was changed.

# What each column of the file is imported as. The first two are buttons.
imports-check = Check file
imports-check-again = Check again
# Next to the button.
imports-check-hint = Checking doesn’t change anything.
imports-no-known-column = No column name was recognized. Check that the first row contains the column names.
# Caption of the table, and its column heads.
imports-columns-table = Columns in the file
imports-in-file = Column in file
imports-first-row = First row
imports-import-as = Import as
# Options in the column “Import as”. The second is for the column with the reasons in a file of rows with errors.
imports-ignore = Ignore
imports-ignore-errors = Ignore (reasons for errors)
# Stands for a column without a name.
imports-column-nth = Column { $nth }
# Instead of a value that may be a PIN.
imports-hidden = hidden

# What each row would do. The first is a title, the next three the reason below it.
imports-nothing-changed = Nothing was changed
imports-refused-unchecked = The file has already been imported, or must be checked first. Select “Check file”.
imports-refused-nothing = No row changes anything.
imports-refused-errors = { $count ->
    [one] 1 row has errors. Fix it, or import valid rows only.
   *[other] { $count } rows have errors. Fix them, or import valid rows only.
}
# Read aloud before the numbers of rows.
imports-check-result = Result of the check
imports-check-new = { $count } new
imports-check-changed = { $count } changed
imports-check-unchanged = { $count } unchanged
imports-check-errors = { $count } with errors
imports-all-unchanged = All mailboxes are already up to date. There is nothing to import.
imports-none-valid = There are no valid rows to import.
# Label of the two options, each with a hint.
imports-which-rows = Rows to import
imports-all-or-nothing = All or nothing
imports-all-or-nothing-about = If a row fails during the import, for example because someone has changed that mailbox, all rows already imported are rolled back.
imports-all-or-nothing-unavailable = { $count ->
    [one] Not available: 1 row has errors.
   *[other] Not available: { $count } rows have errors.
}
imports-valid-only = { $count ->
    [one] Valid rows only (1)
   *[other] Valid rows only ({ $count })
}
imports-valid-only-about = If a row fails during the import, the other rows are still imported.
imports-valid-only-errors = Rows with errors are not imported. You can download them, fix them, and import them again.
# Buttons.
imports-import = { $count ->
    [one] Import 1 row
   *[other] Import { $count } rows
}
imports-import-into = { $count ->
    [one] Import 1 row into { $customer }
   *[other] Import { $count } rows into { $customer }
}
imports-change-columns = Change columns

# The rows with errors: heading, hint, buttons, caption.
imports-errors = { $count ->
    [one] 1 row with errors
   *[other] { $count } rows with errors
}
imports-errors-about = Download these rows, fix them in your spreadsheet, and import that file. Its column with the reasons is ignored.
imports-errors-download = Download rows with errors
imports-errors-next = Next page
imports-errors-first = First page
imports-errors-table = Errors
# Column heads.
imports-line = Line
imports-column = Column
imports-value = Value
imports-error = Error
imports-line-nth = Line { $line }
# Instead of a column, where the error is of the whole row.
imports-whole-row = Whole row
# Instead of a value.
imports-empty-or-hidden = empty or hidden
# Name of the downloaded file with the rows with errors, without “.csv”. $name is the name of the imported file.
imports-errors-file = { $name } - errors

# While the rows are imported, and afterward.
imports-applied = This file has been imported.
imports-running = You can leave this page; the import continues.
# Button.
imports-stop = Stop import
# Read aloud before the numbers of rows.
imports-result = Result of the import
imports-result-imported = { $count } imported
imports-result-unchanged = { $count } unchanged
imports-result-refused = { $count } failed
imports-result-not-processed = { $count } not processed
imports-stopped = Import stopped. Rows already imported are kept.
imports-done = Import finished.
# Links to the bulk change, and to the start.
imports-view-changes = View or undo changes
imports-another = Import another file

# Why a file, its columns or a row cannot be imported, and what to do. Without a period.
imports-no-file = Choose a file
imports-no-rows = The file contains no mailboxes; the first row must contain the column names
imports-too-large = The file is too large; split it into files of at most { $megabytes } MB
imports-too-many-rows = The file has too many rows; split it into files of at most { $max } rows
imports-too-many-columns = The first row has { $cells } cells; a file can have at most { $max } columns
imports-unclosed-row = The row that starts on line { $line } doesn’t end; check for a missing closing quotation mark
imports-workbook = This is a workbook; open it in your spreadsheet program and save it as CSV (“CSV UTF-8” if available)
imports-not-text = This is not a text file; use a CSV file
imports-mixed = The file is UTF-8 up to line { $line } but not after it; save it again as UTF-8
imports-no-key = Choose which column contains the mailbox number or the UUID
imports-column-twice = Two columns are imported as “{ $column }”; choose one of them
imports-row-no-mailbox = No mailbox has this UUID; leave the cell empty to identify the mailbox by customer and number
imports-row-archived = This mailbox is archived; restore it first
imports-row-twice = The row on line { $line } is for the same mailbox; keep one of them
imports-row-cannot-create = No mailbox has this number, and your role can’t create mailboxes; correct the number, or ask an administrator to create the mailbox
imports-row-no-voicemail = Voicemail is off in this row, so it can’t be imported; remove the row, or import valid rows only
imports-row-cells = The row has more cells than the file has columns (cells: { $cells }, columns: { $columns }); put quotation marks around cells that contain a separator
# The words on and off are typed in English in every language.
imports-row-on-or-off = Use on or off
imports-row-one-of = Use one of these: { $values }
imports-row-pin-repeats = Avoid using the same digit 3 times in a row
imports-row-pin-sequence = Avoid runs such as 012 or 987
imports-row-unknown-owner = No user of this customer has this username; check the spelling, or leave the cell empty for no owner
imports-row-unknown-sound = No sound of this customer has this name; check the spelling, or leave the cell empty for the system default greeting
imports-row-unknown-customer = No customer has this slug; check the spelling
imports-row-number-assigned = The row on line { $line } gives this number to another mailbox; keep one of them
imports-row-blocked = Another mailbox has this number, and the row on line { $line }, which would free it, has errors; fix that row first
# The rows exchange their numbers: each takes the number of the next, and the last that of the first.
imports-row-number-cycle = { $rows } rows exchange numbers; use at most { $max }, or give one of them a free number first
imports-row-exchange = This row exchanges numbers with a row that has errors; fix that row first
imports-row-pin-unreadable = The PIN of this mailbox can’t be decrypted with the keys of this server; set a new PIN
imports-row-shortened = Your spreadsheet shortened this number; format the column as text and enter the number again
imports-row-similar-owner = No user of this customer has this username; try { $username }
imports-row-plan-full = The limit of the rate plan of { $customer } is reached (mailboxes: { $max }); archive a mailbox first
# A warning. $from is a mailbox number that exists.
imports-row-leading-zeros = The number differs from { $from } only by leading zeros, which spreadsheets remove; if that is not intended, format the column as text
# The same for several rows, with a period.
imports-rows-leading-zeros = The number differs from another one only by leading zeros, which spreadsheets remove; if that is not intended, format the column as text.
# Heading of the rows with warnings, hint, and column head.
imports-warnings = { $count ->
    [one] 1 row with warnings
   *[other] { $count } rows with warnings
}
imports-warnings-about = These rows can be imported, but check them first.
imports-warning = Warning
# After a warning: the lines it is about. $lines is a list of numbers.
imports-warning-lines = { $count ->
    [one] Line { $lines }
   *[other] Lines { $lines }
}
imports-warning-first-lines = First lines: { $lines }
# Before a list of the settings that the import loses for good.
imports-confirm = By importing, you also confirm the following:
# Heading, hint and column heads.
imports-changes = Changes
imports-changes-about = Rows that change a mailbox, with each value before and after.
imports-before = Before
imports-after = After
# Instead of a value.
imports-new-pin = new PIN
imports-empty = empty
imports-mailbox = Mailbox
# Link to the next page.
imports-changes-more = More changes
imports-result-rolled-back = { $count } rolled back
imports-rolling-back = The import is being rolled back. Reload this page to see when it is finished.
imports-stopped-rolled-back = Import stopped. Rows already imported were rolled back.
imports-not-unicode = The file is neither UTF-8 nor UTF-16, but probably { $likely }; save it as UTF-8
imports-too-slow = The upload took too long; try again on a faster connection
imports-too-many-files = Too many files are being uploaded; try again later
# Label of a select, with a hint.
imports-encoding = Encoding
imports-encoding-hint = The file doesn’t say which encoding it uses. If letters look wrong, choose another encoding.
# Label of a select of lines, with a hint.
imports-heading-line = Line with the column names
imports-heading-line-hint = Lines before it are ignored.
# Button that unfolds the two selects, and the button below them.
imports-reread = Change how the file is read
imports-reread-do = Read file again
# Options of the encoding. $label is the name of the encoding for programs.
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
imports-file-again = The file was not kept. Choose it again.
