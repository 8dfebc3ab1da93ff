# What a form is told that was not stored at once.

# Somebody else saved meanwhile. $when is a time such as “2 min ago”.
conflict-title = { $who } saved this meanwhile ({ $when })
conflict-title-unknown = Somebody saved this meanwhile ({ $when })
conflict-about = Nothing of yours is stored yet, and all of it is still in the form. Save again to put it in place of what is stored now.
conflict-field = Field
conflict-stored = Stored now
conflict-yours = Yours
