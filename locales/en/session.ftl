# What is said before a session ends.
