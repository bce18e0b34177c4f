# The library: what is wrong with it, and what was changed in it

fault-library-missing = There is no library at { $path }. It may have been moved or renamed; choose it with Open.
fault-library-folder = { $path } is a folder. Choose the library file inside it.
fault-library-unreadable = { $path } cannot be read. Check that you have permission to open it.
fault-library-unwritable = A library cannot be made at { $path }. Choose a folder that you can write to.
fault-library-exists = There is already a file at { $path }. Choose another name.
fault-library-empty = { $path } is an empty file, not a library. It was left as it is.
fault-not-a-library = { $path } is not a Tasalsul library. It was left as it is.
fault-library-newer = { $path } was made by a newer version of Tasalsul. Update this program to open it. The file was left as it is.
fault-library-older = { $path } comes from an older version and cannot be brought up to date here, because it can only be read. Copy it to a folder that you can write to.
fault-library-truncated = A part of { $path } is missing: the file is shorter than it should be. It was left as it is; open a backup or another copy.
fault-library-damaged = { $path } is damaged and cannot be read whole. Open a backup or another copy.
fault-library-busy = Another program is writing to { $path }. Nothing was changed; try again in a moment.
fault-library-read-only = The library { $path } can only be read here. Corrections need a copy in a folder that you can write to.
fault-disk-full = The disk is full. Nothing was lost and { $path } is unchanged; make room and try again.
fault-disk-error = The disk reported an error while { $path } was in use. The change was not made; check the disk and try again.
fault-library-beyond-saving = Nothing can be read of { $path }: its first pages are damaged. It was left as it is; open a backup.
fault-library-moved = { $path } was moved, deleted or replaced while it was open. Nothing more can be written there; what is shown can be kept with File › Save a copy.
fault-backup-unwritable = The backup could not be written to { $path }. The library and its earlier backups are unchanged; check that the folder can be written and has room.
fault-backup-cancelled = The backup was stopped. The earlier backups are all there.
fault-saving-cancelled = Saving was stopped. The damaged file lies where it was.
fault-changed-since = This can no longer be done: what it would change has been changed since.
fault-article-gone = This article is no longer in the library.
fault-event-gone = This event is no longer in the library.

change-import = { $count ->
    [0] Note files
    [one] Import one article
   *[other] Import { DIGITS($count) } articles
}
change-vanished = Note which files are gone
change-article-title = Change title of article
change-article-source = Change source of article
change-article-date = Change date of article
# Libraries keep edits under this name; new ones are change-events-title.
change-event-title = Change title of event
change-remove-articles = { $count ->
    [one] Remove one article
   *[other] Remove { DIGITS($count) } articles
}
fault-picture-unwritable = The picture could not be written to “{ $path }”. Choose a folder that you can write to.

check-pages = A part of the file is damaged: { $line }
check-reference = Row { DIGITS($row) } of { $table } points at a row of { $parent } that is not there.
check-place = Row { DIGITS($row) } of { $table } points at a place outside its article’s text.
check-folded = The search does not know row { DIGITS($row) } of { $table } as it is now.
check-search = The search index of { $table } does not match the texts.

place-synced = This library lies in { $folder }, a folder that a program copies to other machines. Open it on one machine at a time, and close it before the folder is copied; a backup on this machine is safer.
place-network = This library lies on a network, in { $folder }. Open it on one machine at a time; a library on a disk of this machine is safer and faster.
library-open-elsewhere = { $path } is open in another window of this computer. Here it can only be read; close the other window and open it again to edit it.
library-open-on-host = { $path } is open on the computer { $host }. Here it can only be read. If it is not open there any more, delete { $lock } and open it again.

change-events-title = { $count ->
    [one] Change title of event
   *[other] Change title of { DIGITS($count) } events
}
change-events-type = { $count ->
    [one] Change type of event
   *[other] Change type of { DIGITS($count) } events
}
change-events-date = { $count ->
    [one] Change date of event
   *[other] Change date of { DIGITS($count) } events
}
change-events-actors = { $count ->
    [one] Change actors of event
   *[other] Change actors of { DIGITS($count) } events
}
change-events-places = { $count ->
    [one] Change places of event
   *[other] Change places of { DIGITS($count) } events
}
change-events-toll = { $count ->
    [one] Change toll of event
   *[other] Change toll of { DIGITS($count) } events
}
change-events-note = { $count ->
    [one] Note on event
   *[other] Note on { DIGITS($count) } events
}
change-events-tags = { $count ->
    [one] Tag event
   *[other] Tag { DIGITS($count) } events
}
change-events-accepted = { $count ->
    [one] Accept event
   *[other] Accept { DIGITS($count) } events
}
change-events-rejected = { $count ->
    [one] Reject event
   *[other] Reject { DIGITS($count) } events
}
change-events-reopened = { $count ->
    [one] Reopen event
   *[other] Reopen { DIGITS($count) } events
}
change-events = { $count ->
    [one] Correct event
   *[other] Correct { DIGITS($count) } events
}
change-event-added = Add event
change-event-restored = Give back to the machine
reason-given-by-hand = The date was set by hand.

ledger-field = { $field ->
    [title] Title
    [type] Type
    [date] Date
    [actors] Actors
    [places] Places
    [toll] Toll
    [note] Note
    [tags] Tags
    [review] Review
    [source] Source
    [direction] Direction
    [added] Added
   *[other] { $field }
}
ledger-head = { $column ->
    [made] When (UTC)
    [person] Who
    [what] Event or article
    [field] Field
    [former] Before
    [given] After
   *[why] Why
}
ledger-review = { $review ->
    [accepted] Accepted
    [rejected] Rejected
   *[open] Open
}
ledger-killed = { DIGITS($count) } killed
ledger-injured = { DIGITS($count) } injured
ledger-no-date = No date
change-read-anew = Read article anew
