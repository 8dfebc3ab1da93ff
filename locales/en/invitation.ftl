# The page of an invitation.
