# What was changed, by whom.
