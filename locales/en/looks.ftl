# How the list looks: its columns, and how close its rows stand.

looks-owner = Owner
looks-owner-address = Owner’s address
looks-notifications = Notifications
looks-panel = In panel
looks-changed = Changed
looks-description = Description
looks-timezone = Time zone
looks-language = Language
looks-transcription = Transcription
looks-pin-required = PIN required
looks-greeting = Greeting
looks-created = Created
looks-comfortable = Comfortable
looks-compact = Compact
