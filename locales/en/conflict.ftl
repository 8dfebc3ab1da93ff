# Above a form whose record someone else saved while it was open.

# $who is a person, $when a time such as “2 min ago”.
conflict-title = { $who } saved this while you were editing ({ $when })
conflict-title-unknown = Someone saved this while you were editing ({ $when })
conflict-about = Your changes are not saved yet and are still in the form. Save again to replace what is saved now.
# Column heads of the table that compares both.
conflict-field = Field
conflict-saved-version = Saved version
conflict-your-version = Your version
