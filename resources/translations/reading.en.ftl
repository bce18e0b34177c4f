# Reading: what a reader adds to articles

fault-note-gone = This note is no longer in the library.
fault-file-unwritable = Nothing could be saved to { $path }. Choose a folder that you can write to.

change-note-add = Add note
change-note-edit = Edit note
change-note-remove = Remove note
change-direction = Change direction of text
