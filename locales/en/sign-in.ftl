# Title of the page, and its button.
sign-in-title = Sign in
# Why the last attempt failed.
sign-in-incorrect = Username or password is incorrect. Check both, then try again.
sign-in-too-many = { $seconds ->
    [one] Too many attempts. Wait 1 second, then try again.
   *[other] Too many attempts. Wait { $seconds } seconds, then try again.
}
# Labels.
sign-in-username = Username
sign-in-password = Password
# Below the button.
sign-in-forgotten = Forgot your password? Ask the administrator of your phone system for a link to set a new one.
# The form with the languages, for screen readers.
sign-in-language = Language
