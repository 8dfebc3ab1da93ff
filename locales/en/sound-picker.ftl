# The form that brings a sound, the recorder in it, and what can be wrong with a sound.

sound-picker-title-add = Sound
sound-picker-title-greet = Greeting
sound-picker-title-replace = Replace
sound-picker-about-add = What you send is kept as it is; phones play a copy made for them.
sound-picker-about-replace = Mailboxes that play it need no change: they play the new one at once.
sound-picker-add = Add sound
sound-picker-greet = Use as greeting
sound-picker-replace = Replace
sound-picker-sending = Sending…

sound-picker-name = Name
sound-picker-name-hint = By which people know it. Left empty, it takes the file's name.
sound-picker-customer = Customer
sound-picker-customer-hint = Its mailboxes can play the sound, and no others.
sound-picker-file = File
sound-picker-rule = A WAV or MP3 file of at most 10 MB that lasts between 1 second and 5 minutes.
# $drop is what comes next, or nothing where nothing can be dropped.
sound-picker-ways = Choose one or record one{ $drop }.
sound-picker-or-drop = , or drop one here
sound-picker-play = Play what you chose
sound-picker-record = Record
sound-picker-moment = One moment
sound-picker-stop = Stop
# Minutes and seconds: 0:07 of 5:00.
sound-picker-recorded = { $now } of { $longest }
# What the file of a recording is called.
sound-picker-recording = Recording
sound-picker-silent = Nothing can be heard in it. Is the microphone muted?

sound-picker-failed = The browser could not record. Try again, or choose a file.
sound-picker-denied = The browser may not use the microphone. Allow it beside the address, then try again.
sound-picker-no-microphone = No microphone was found. Connect one, or choose a file.
sound-picker-microphone-busy = The microphone is in use by another program.

sound-picker-not-saved = Not saved
sound-picker-unreached = Mailroom cannot be reached. Look after your connection, then try again.
sound-picker-still-here = { $why } What you recorded or chose is still here.
# $link is the next one.
sound-picker-sign-in-add = { $link }, come back here, and add it again.
sound-picker-sign-in-replace = { $link }, come back here, and press Replace again.

# What is wrong with a sound. Without a full stop.
sound-picker-unknown-customer = Choose one of the customers offered
sound-picker-name-required = Give the sound a name, such as Welcome
sound-picker-name-taken = There is already a sound “{ $name }”; give this one another name
sound-picker-no-file = Choose a file, or record something
sound-picker-empty = This file is empty
sound-picker-too-large = This file has more than 10 MB; an MP3 of the same sound is smaller
sound-picker-looks-like =
    This is not a sound we can read: it looks like { $looks ->
        [png] a PNG picture
        [jpeg] a JPEG picture
        [gif] a GIF picture
        [webp] a WebP picture
        [avi] an AVI film
        [pdf] a PDF
        [zip] a ZIP file or an office document
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
sound-picker-not-a-sound = This is not a sound we can read; use a WAV or MP3 file
sound-picker-unreadable = This begins like a sound, but cannot be read to its end; save it anew as WAV or MP3
# Minutes and seconds: 0:07.
sound-picker-cut-off = This file is cut off: it should last { $announced }, but ends after { $there }; copy it again
# $seconds has a decimal: 0.4.
sound-picker-too-short = This lasts { $seconds } seconds; a sound lasts at least 1 second
sound-picker-too-long = This lasts longer than 5 minutes; make it shorter
sound-picker-used = { $count ->
    [one] A mailbox plays this sound; choose another for it first
   *[other] { $count } mailboxes play this sound; choose another for them first
}
