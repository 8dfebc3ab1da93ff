# The bar that counts the selected mailboxes and applies a bulk action. $total is a number, such as 1,284 or 1,000+.

selection-all-selected = All { $total } selected
selection-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
# Label of a check box.
selection-everything = All { $total } in this list
selection-whole-page = Select this page
selection-clear = Clear selection
# Label before a select, read aloud only; then its first option and its button.
selection-action = Bulk action
selection-choose = Choose an action…
selection-continue = Continue
selection-export = Export
