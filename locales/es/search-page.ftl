# The page with search results, and the pages and actions that can be found.

# Below the title, before and after a search without results.
search-page-about = Buzones, usuarios, clientes, archivos de audio, páginas y acciones.
search-page-no-results = Sin resultados. Pruebe con menos palabras.

# Actions that can be found. Menu entries have their names from frame.ftl.
search-page-import = Importar buzones
search-page-new-customer = Nuevo cliente
search-page-new-user = Nuevo usuario
search-page-new-plan = Nuevo plan
search-page-new-sound = Añadir archivo de audio
search-page-dark = Tema oscuro
search-page-light = Tema claro
search-page-system = Tema del sistema

# Words that also find a page or an action, with spaces between them. They are never shown.
# Use whatever speakers of your language may type: synonyms, and beginnings that the name does not have.
search-page-also-overview = atención informes inicio vista general
search-page-also-mailboxes = lista casillas voz mensajes
search-page-also-archive = archivo borrados eliminados restaurar
search-page-also-customers = empresas organizaciones tenant
search-page-also-users = personas
search-page-also-plans = precios tarifas
search-page-also-sounds = saludos sonidos grabaciones
search-page-also-tokens = scripts claves
search-page-also-panel = panel propios buzones notificaciones avisos
search-page-also-history = cambios registro auditoría quién
search-page-also-changes = lotes deshacer
search-page-also-account = contraseña sesiones perfil idioma
search-page-also-new-mailbox = crear añadir
search-page-also-import = csv archivo subir
search-page-also-new-customer = crear añadir empresa organización tenant
search-page-also-new-user = crear añadir persona
search-page-also-new-plan = crear añadir tarifa
search-page-also-new-sound = nuevo crear grabar subir saludo sonido
search-page-also-dark = colores modo noche
search-page-also-light = colores modo día
search-page-also-system = colores modo automático
search-page-also-sign-out = salir desconectar
