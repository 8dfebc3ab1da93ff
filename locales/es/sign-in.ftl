# Title of the page, and its button.
sign-in-title = Iniciar sesión
# Why the last attempt failed.
sign-in-incorrect = El nombre de usuario o la contraseña no son correctos. Compruébelos e inténtelo de nuevo.
sign-in-too-many = { $seconds ->
    [one] Demasiados intentos. Espere 1 segundo e inténtelo de nuevo.
   *[other] Demasiados intentos. Espere { $seconds } segundos e inténtelo de nuevo.
}
# Labels.
sign-in-username = Nombre de usuario
sign-in-password = Contraseña
# Below the button.
sign-in-forgotten = ¿Ha olvidado su contraseña? Pida al administrador de su centralita un enlace para definir una nueva.
# The form with the languages, for screen readers.
sign-in-language = Idioma
