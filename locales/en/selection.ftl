# What is picked in the list, and what is done with it. $total is a number, such as 1,284 or 1,000+.

selection-all-selected = All { $total } selected
selection-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
selection-everything = All { $total } in this list
selection-whole-page = Whole page
selection-clear = Clear
selection-what = What to do with them
selection-choose = Choose what to do…
selection-go-on = Go on
selection-export = Export
