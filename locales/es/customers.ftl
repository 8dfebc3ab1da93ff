# Customers: the list, the form of each, and suspending them.

# Title of the list, and the hint below it.
customers-title = Clientes
customers-about = Su organización y los subclientes de esta.
# Button above the list, and title of the form.
customers-new = Nuevo cliente
# Below the list: how many customers it leaves out.
customers-hidden = { $count ->
    [one] { $count } cliente más no se muestra. Use “Buscar” para encontrarlo.
   *[other] { $count } clientes más no se muestran. Use “Buscar” para encontrarlos.
}
# After the name of a customer, for screen readers: how deep it is in the tree. $level is a number.
customers-level = {" "}(nivel { $level })

# Buttons.
customers-create = Crear cliente
customers-save = Guardar cliente
# Below the name of a customer. $count is of mailboxes that are not archived, $parent a customer.
customers-top-level = { $count ->
    [one] { $count } buzón
   *[other] { $count } buzones
}
customers-part-of = { $count ->
    [one] Parte de { $parent } · { $count } buzón
   *[other] Parte de { $parent } · { $count } buzones
}
# Notices above the form. $by is a customer somewhere above this one.
customers-parent-suspended = Este cliente forma parte de { $by }, que está suspendido. Hasta que { $by } vuelva a estar activo, los usuarios de este cliente no pueden iniciar sesión y no se puede cambiar nada.
customers-is-suspended = Este cliente está suspendido. Hasta que vuelva a estar activo, sus usuarios no pueden iniciar sesión y no se puede cambiar nada.

# Hints beside sections and below fields.
customers-form-about = El nombre que ven las personas, el slug que usan los programas y el plan.
customers-slug-hint-new = Identifica al cliente en las importaciones, en la línea de comandos y en la API de yay. Use de la “a” a la “z”, del 0 al 9 y guiones. No se puede cambiar más adelante.
customers-slug-hint = Identifica al cliente en las importaciones, en la línea de comandos y en la API de yay. No se puede cambiar.
customers-parent-hint = Los administradores de ese cliente gestionan también este. No se puede cambiar más adelante.
customers-plan-hint = Determina las funciones disponibles y el número máximo de buzones.
customers-own-plan-hint = Solo un administrador de un cliente superior puede cambiar el plan de su organización.
# Title of a section, and its hint.
customers-new-mailboxes = Nuevos buzones
customers-new-mailboxes-about = Valores predeterminados para nuevos buzones. Los buzones existentes no cambian.
# Hints below fields.
customers-language-hint = Escriba parte del nombre, por ejemplo, español, y elíjalo en la lista, o escriba un código como en-US.
# $rule is administration-validation-range-rule.
customers-numbers-hint = Los nuevos buzones sin número reciben el menor número libre de este intervalo. Introduzca { $rule }.
# Title of a section, and its hint.
customers-pins = PIN
customers-pins-about = La política de PIN se aplica al definir un PIN. Los PIN existentes siguen funcionando, aunque no la cumplan.
# Options of the select “PIN policy”. $rules is a list such as “4 to 8 digits, no digit 3 times in a row”.
customers-policy-preset = { $name ->
    [strict] Estricta: { $rules }
    [four-digit] Cuatro dígitos: { $rules }
   *[any] Cualquiera: { $rules }
}
customers-policy-custom = Personalizada
# In place of the rules, in a table of what two people typed.
customers-policy-invalid = no válida
# Checkboxes of a custom policy. When ticked, such PINs are not allowed.
customers-no-repeats = Sin dígitos repetidos (3 seguidos, por ejemplo, 777)
customers-no-sequences = Sin secuencias (3 seguidos, por ejemplo, 789 o 987)
customers-not-mailbox-number = Distinto del número de buzón, también invertido
# Button: counts the existing PINs that don’t meet the policy.
customers-count-again = Contar de nuevo
# Hint beside the section “APIs”, and the title of its checkboxes.
customers-apis-about = Las API que pueden usar los usuarios de este cliente, con una contraseña o un token.
customers-apis-available = API disponibles

# Hint beside the section “Suspension”, and what stands in it in place of the button.
customers-suspension-about = La suspensión cierra las sesiones de todos los usuarios de este cliente y de sus subclientes, interrumpe su acceso a las API y bloquea todos los cambios. Las llamadas siguen funcionando.
customers-own-not-suspended = Esta es su propia organización. Solo la puede suspender un administrador de un cliente superior.
# The question, and the button that confirms it.
customers-suspend-confirmation = El cliente { $name } y sus subclientes se suspenderán de inmediato.
customers-suspend-submit = Suspender cliente
# Button.
customers-reactivate = Reactivar cliente

# What was just done.
customers-created = Cliente creado.
customers-suspended = Cliente suspendido.
customers-reactivated = Cliente reactivado.
