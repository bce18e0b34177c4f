# Kinds of files, where they state a date, and why one is not read. $name is a file's name.
format-plain-text = Plain text
format-markdown = Markdown
format-html = Web page
format-mhtml = Web archive (MHTML)
format-mail = E-mail
format-pdf = PDF
format-docx = Word document
format-odt = OpenDocument text
format-rtf = Rich text
format-epub = Book (EPUB)
format-feed = Feed (RSS, Atom)
format-table = Table (CSV)
format-json = Records (JSON)
format-warc = Web archive (WARC)
format-zip = ZIP archive

formats-date-in-properties = in the document’s properties
formats-date-of-making = the day on which the file was made
formats-date-of-book = in the book’s description
formats-date-of-mail = in the head of the message
formats-date-of-capture = the day on which the page was saved
formats-date-of-entry = in the feed
formats-date-in-column = in the column “{ $column }”
formats-date-in-catalogue = in the reference list “{ $catalogue }”

formats-too-long = “{ $name }”: this is far longer than any article or book. It was skipped.
formats-too-deep = “{ $name }”: its parts are inside each other too deeply. It was skipped.
formats-too-many-articles = “{ $name }”: this file has more than { $count } articles. The rest was left out; split the file to read it.
formats-broken-xml = “{ $name }”: this file is damaged or incomplete. Save it again from the program that made it.
formats-xml-entities = “{ $name }”: this file declares entities of its own, as harmful files do. Nothing of it was read.
formats-not-what-it-seems = “{ $name }”: this is not the { $format } file that its name promises. It was skipped.
formats-old-word = “{ $name }”: this is a document of an old Word or Office. Save it as DOCX or ODT and import that.
formats-encrypted = “{ $name }”: this file is locked with a password. Save it without one and import that.
formats-is-catalogue = “{ $name }”: a reference list. It was not added itself; what it says of the files beside it was used.
formats-part-missing = “{ $name }”: the part “{ $part }” is missing in this file. Save it again from the program that made it.

formats-broken-archive = “{ $name }”: this archive is damaged or incomplete. What comes after the damage was left out.
formats-too-many-entries = “{ $name }”: this archive has more than { $count } files. Unpack it and import the folder.
formats-entry-name = “{ $name }”: its name within the archive is too long or holds forbidden signs. It was skipped.
formats-entry-outside = “{ $name }”: its path leads out of the archive. It was skipped.
formats-entry-overlaps = “{ $name }”: it shares its bytes with another file of the archive, as harmful archives do. It was skipped.
formats-entry-no-file = “{ $name }”: this is a link or a device, not a file. It was skipped.
formats-entry-encrypted = “{ $name }”: it is locked with a password. Unpack the archive and import the folder.
formats-entry-too-large = “{ $name }”: this is too large for an article. It was skipped.
formats-entry-bomb = “{ $name }”: it would grow more than two hundred times when unpacked, as harmful archives do. It was skipped.
formats-unpacks-too-large = “{ $name }”: the archive unpacks to more than { $gigabytes } GB. The rest was left out; unpack it and import the folder.
formats-broken-entry = “{ $name }”: it is damaged within the archive. It was skipped.
formats-size-lies = “{ $name }”: it is not as large as the archive says. It was skipped.
formats-archives-too-deep = “{ $name }”: archives inside archives inside archives are not read. It was skipped.

formats-no-mapping = “{ $name }”: no column holds the text of an article. Choose the columns yourself.
formats-broken-json = “{ $name }”: this file is not whole JSON. It was skipped.
formats-broken-record = “{ $name }”: this record cannot be read. It was skipped.
formats-record-without-text = “{ $name }”: this record has no text. It was skipped.

formats-pdf-unreadable = “{ $name }”: the text layer of this PDF is unreadable, or there is none (scanned pages). Run it through text recognition first.
formats-pdf-dangerous = “{ $name }”: reading this PDF took too long, too much memory, or the reader down. It was skipped.
formats-pdf-broken = “{ $name }”: this PDF is damaged or incomplete. It was skipped.
formats-pdf-doubtful = The text layer of this PDF reads badly in places; compare it with the pages.
formats-pdf-too-many-pages = Only the first { $count } pages were read.
