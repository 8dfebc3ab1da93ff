sign-in-title = Sign in
sign-in-wrong = The user name and the password do not fit. Check both, then try again.
sign-in-too-many = { $seconds ->
    [one] Too many tries. Wait 1 second, then try again.
   *[other] Too many tries. Wait { $seconds } seconds, then try again.
}
sign-in-username = User name
sign-in-password = Password
sign-in-forgotten = Forgot it? Ask whoever runs your phone system for a new password.
sign-in-language = Language
