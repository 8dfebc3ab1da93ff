chosen-sound-play = تشغيل { $name }
chosen-sound-about = عن هذا الصوت
