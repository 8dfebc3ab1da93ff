chosen-sound-play = { $name } abspielen
chosen-sound-about = Über diese Tondatei
