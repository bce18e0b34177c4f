# Reading: what a reader adds to articles

fault-note-gone = This note is no longer in the library.

change-note-add = Add note
change-note-edit = Edit note
change-note-remove = Remove note
change-direction = Change direction of text
