# The sound that is chosen for a greeting.

chosen-sound-play = تشغيل { $name }
chosen-sound-about = معلومات عن هذا الملف الصوتي
