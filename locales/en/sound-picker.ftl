# The form that uploads or records a sound, and what can be wrong with it.

# Titles of sections.
sound-picker-title-add = Sound
sound-picker-title-greet = Greeting
sound-picker-title-replace = Replacement
# Hints beside them.
sound-picker-about-add = The original is kept. Callers hear a converted copy.
sound-picker-about-replace = Mailboxes that use this sound play the new recording immediately. The previous recording is deleted. This can’t be undone.
# Buttons, and what is said while the file is sent.
sound-picker-add = Add sound
sound-picker-greet = Use as greeting
sound-picker-replace = Replace sound
sound-picker-uploading = Uploading…

# Labels, each with its hint.
sound-picker-name = Name
sound-picker-name-hint = If empty, the file name is used.
sound-picker-customer = Customer
sound-picker-customer-hint = Only mailboxes of this customer can use the sound.
sound-picker-file = File
# $megabytes is the maximum size of a file, here and in sound-picker-too-large.
sound-picker-rule = A WAV or MP3 file of up to { $megabytes } MB, between 1 second and 5 minutes long.
# After that rule. The second is hidden where nothing can be dropped.
sound-picker-choose-or-record = Choose a file, or record with the microphone.
sound-picker-or-drop = You can also drop a file here.
# The player, for screen readers.
sound-picker-preview = Preview
# One button, as its state changes.
sound-picker-record = Record
sound-picker-wait = Please wait…
sound-picker-stop = Stop
# Minutes and seconds: 0:07 of 5:00.
sound-picker-recorded = { $now } of { $longest }
# The file name of a recording.
sound-picker-recording = Recording
# Below a recording.
sound-picker-silent = The recording is silent. Is the microphone muted?

# Why nothing is recorded.
sound-picker-failed = Recording failed. Try again, or choose a file.
sound-picker-denied = The browser can’t use the microphone. Allow it in the address bar, then try again.
sound-picker-no-microphone = No microphone found. Connect one, or choose a file.
sound-picker-microphone-busy = Another program is using the microphone. Close it, then try again.

# Title of the error box, and what it says. $why is one or more sentences.
sound-picker-not-saved = Not saved
sound-picker-no-connection = Mailroom can’t be reached. Check your connection, then try again.
sound-picker-still-here = { $why } Your recording or file is still here.
# $link is “Sign in in a new tab”.
sound-picker-sign-in-add = { $link }, then return here and add it again.
sound-picker-sign-in-replace = { $link }, then return here and select “Replace sound” again.

# What is wrong with a sound. Without a period.
sound-picker-name-taken = There is already a sound “{ $name }”; choose another name
sound-picker-no-file = Choose a file, or record something
sound-picker-empty = The file is empty; choose another one
sound-picker-too-large = The file is larger than { $megabytes } MB; use a shorter sound, or an MP3 file with a lower bit rate
sound-picker-looks-like =
    This file is not a supported sound: it looks like { $looks ->
        [png] a PNG image
        [jpeg] a JPEG image
        [gif] a GIF image
        [webp] a WebP image
        [avi] an AVI video
        [pdf] a PDF file
        [zip] a ZIP file or an Office document
        [gzip] a compressed file
        [ogg] an Ogg file
        [flac] a FLAC file
        [aiff] an AIFF file
        [caf] a CAF file
        [amr] an AMR file
        [au] an AU file
        [mp4] an MP4 or M4A file
        [webm] a WebM or Matroska file
        [wma] a Windows Media file
        [aac] an AAC file
        [program] a program
        [html] a web page
       *[text] a text file
    }; use a WAV or MP3 file
sound-picker-not-a-sound = This file is not a supported sound; use a WAV or MP3 file
sound-picker-unreadable = The file is damaged and can’t be read to the end; save it again as WAV or MP3
# Minutes and seconds: 0:07.
sound-picker-cut-off = The file is incomplete: it should last { $announced }, but ends after { $there }; copy it again
# $seconds has a decimal: 0.4.
sound-picker-too-short = The sound lasts { $seconds } seconds; it must last at least 1 second
sound-picker-too-long = The sound lasts longer than 5 minutes; make it shorter
sound-picker-used = { $count ->
    [one] 1 mailbox uses this sound; choose another sound for it first
   *[other] { $count } mailboxes use this sound; choose another sound for them first
}
