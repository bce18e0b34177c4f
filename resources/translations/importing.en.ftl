# Reading files and understanding articles. $name is a file's name.
import-date-given = given by you
import-date-stated-by-file = stated in the file
import-date-in-file-name = from the file’s name “{ $name }”

import-missing = “{ $name }”: there is no such file or folder.
import-unreadable = “{ $name }”: this file may not be read.
import-unreadable-folder = “{ $name }”: this folder may not be read.
import-no-file = “{ $name }”: this is not an ordinary file. It was skipped.
import-too-large = “{ $name }”: at { $megabytes } MB this is too large for an article. It was skipped.
import-unknown-format = “{ $name }”: no reader knows files of this kind. It was skipped.
import-empty = “{ $name }”: there is no text in this file. It was skipped.
import-not-text = “{ $name }”: this file holds no text. It was skipped.
import-hidden = “{ $name }”: hidden files are skipped.
import-link-out = “{ $name }”: this link leads out of the folder. It was skipped.
import-link-loop = “{ $name }”: this folder was already read under another name.
import-too-deep = “{ $name }”: too many folders inside each other. It was skipped.
import-page-parts = “{ $name }”: pictures and parts of a saved page. Skipped.
import-failed = “{ $name }”: the program could not understand this file ({ $error }). It was left out.
import-stopped-reader = “{ $name }”: reading this file took too long or took the reader down. It was skipped.

import-unreadable-characters = { $count ->
    [one] One character could not be read as { $encoding }.
   *[other] { $count } characters could not be read as { $encoding }.
}
import-encoding-unsure = The encoding is not certain; it was read as { $encoding }.
import-visual-order = Lines were stored as they look; they were put back into reading order.
import-date-conflict-text = The file states { SPAN($used) }, its text { SPAN($other) }. Check the date.
import-date-conflict-file = The file states two dates: { SPAN($used) } and { SPAN($other) }. Check the date.
import-date-conflict-name = The article states { SPAN($used) }, the file’s name { SPAN($other) }. Check the date.
import-holds = { $count ->
    [0] No article in it can be read.
    [one] One article
   *[other] { DIGITS($count) } articles
}
import-left-out = “{ $name }”: you left this article out.
import-folder-gone = “{ $name }”: this folder is no longer there. Connect the disk and import it again; what was read stays.
import-near-duplicate = Nearly the same text as “{ $title }”.
import-same-text = The same text as “{ $title }”.
import-same-file = Already in the library, unchanged.
import-moved = Already in the library; the file was moved from “{ $name }”.

import-no-article = “{ $name }”: no article was found in this page. It was skipped.
import-page-too-deep = “{ $name }”: this page has far more parts than an article. It was skipped.

import-list-file = File
import-list-result = Result
import-list-title = Article
import-list-reason = Remark
import-status-added = Added
import-status-updated = Updated
import-status-unchanged = Unchanged
import-status-moved = Moved
import-status-duplicate = Same text
import-status-skipped = Skipped
import-status-failed = Failed
import-status-holds = Read
