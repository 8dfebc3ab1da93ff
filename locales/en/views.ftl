# Saved views of the list.

# Read aloud: what the tabs above the list are.
views-views = Views
views-all = All mailboxes
# After the name of a view.
views-changed = changed
# After the name of a view.
views-shared-at = , shared with { $customer }
# The menu with what can be done with views.
views-options = View options
# The form that saves a view: button, title, hint, and fields.
views-save = Save view
views-new = Save this list as a new view
views-new-about = Saves the search, filters, sort order, columns, and row height under a name.
views-name = Name
views-visible-to = Visibility
views-only-me = Only me
views-everybody = Everyone in my organization
views-everybody-about = Administrators of parent customers can also use this view. Each person sees only the mailboxes they have access to.

# What can be done with the view that is shown. Buttons.
views-default-all = Make “All mailboxes” the default view
views-default-this = Make this the default view
views-save-changes = Save changes
views-discard-changes = Discard changes
views-save-details = Save name and visibility
views-delete = Delete view
views-delete-shared = The view will be deleted for everyone. Mailboxes don’t change. This can’t be undone.
views-delete-about = Mailboxes don’t change. This can’t be undone.
views-delete-named = Delete “{ $name }”
# $customer is the customer whose users see the view.
views-of-others = Shared with { $customer }. Only its creator and administrators can change it.

# Why a view is not saved. Without a period.
views-name-taken = There is already a view “{ $name }”; choose another name
views-too-many = { $count ->
    [one] You have { $count } view, which is the maximum; delete one first
   *[other] You have { $count } views, which is the maximum; delete one first
}
views-role-forbids = Only administrators can share views

# What was just done.
views-saved = View saved.
views-updated = View updated to show this list.
views-default-this-set = This is now your default view.
views-default-all-set = “All mailboxes” is now your default view.
views-deleted = View “{ $name }” deleted. No mailboxes were changed.
