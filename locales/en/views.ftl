# Saved views of the list.

views-views = Views
views-all = All mailboxes
views-changed = changed
# After the name of a view.
views-shared-at = , shared at { $customer }
views-save = Save view
views-new = Keep this list as a new view
views-new-about = Its search, filters, order, columns and density, under a name.
views-name = Name
views-who = Who has it
views-only-me = Only me
views-everybody = Everybody I work with
views-everybody-about = At your customer, and those above it. Each sees their own mailboxes.

# What can be done with the view that is shown.
views-begin-all = Begin with all mailboxes
views-begin-here = Begin with this view
views-save-changes = Save the changes
views-drop-changes = Drop the changes
views-rename = Rename or share
views-delete = Delete this view
views-delete-shared = It goes for everybody. No mailbox is touched.
views-delete-about = No mailbox is touched.
views-delete-named = Delete “{ $name }”
views-of-others = Shared at { $customer }. Whoever made it and administrators change it.

# Why a view is not kept.
views-name-required = Give the view a name
views-name-taken = There is a view called “{ $name }” already; choose another name
views-too-many = { $count ->
    [one] You have { $count } view, which is the most; delete one first
   *[other] You have { $count } views, which is the most; delete one first
}
views-role-forbids = Only administrators share views

# What was just done.
views-kept = The view is kept.
views-replaced = The view shows this list from now on.
views-begins-here = The list begins with this view.
views-begins-all = The list begins with all mailboxes.
views-deleted = The view “{ $name }” is deleted. Its mailboxes are untouched.
