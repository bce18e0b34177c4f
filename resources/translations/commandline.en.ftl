# The command line. Options and file names stay as they are typed.
cli-help = Opens a library of articles and shows its events in time.
cli-help-commands = Other commands (each with --help):
    tasalsul import FOLDER... --library FILE
    tasalsul extract FILE... [--published DATE] [--json]
    tasalsul snapshot --library FILE --output FILE [--from DATE] [--to DATE] [--style STYLE]
    tasalsul self-test
cli-help-open = the library to open, or a folder to import; without one, the last library
cli-help-screenshot = write a picture of the window to this file and leave
cli-help-version = print the program’s version
cli-help-extract = Prints the dates and events found in articles.
cli-help-extract-file = an article, or a folder of articles
cli-help-published = when the articles were published (2023-12-12, 2023-12, 2023)
cli-help-encoding = the encoding of the files, where it is not recognised
cli-help-json = print JSON, one object a line
cli-help-shaped = join and lay out the lines for a terminal that does not
cli-help-import = Reads folders of articles into a library.
cli-help-import-folder = a folder of articles, or an article
cli-help-library = the library; it is made where there is none
cli-help-processes = how many files are read at once
cli-help-include = read only files of this name, such as "*.html"; may be given several times
cli-help-ignore = leave files and folders of this name alone; may be given several times
cli-help-flat = leave the folders in a folder alone
cli-help-refresh = look again through all folders that the library knows
cli-help-resume = go on with an import that was cut off
cli-help-snapshot = Writes a picture of a library’s timeline.
cli-help-output = where to write; .pdf, .svg, .png, .txt or .html
cli-help-from = the first day of the picture (2023-12-01)
cli-help-to = the last day of the picture (2023-12-31)
cli-help-self-test = Does the whole work once, from sample articles to paper, and checks each step.

cli-bad-arguments = { $details } “tasalsul --help” lists what can be said.
cli-unknown-arguments = “{ $words }” is not understood.
cli-missing-arguments = { $words } is missing.
cli-argument-needs-value = { $option } needs a value.
cli-bad-date = “{ $date }” is not a date. Write 2023-12-12, 2023-12 or 2023.
cli-bad-encoding = “{ $encoding }” is not an encoding.
cli-no-article = “{ $path }”: there is no article in this folder.
cli-bad-number = { $option }: “{ $value }” is not a number of this kind.

cli-report-file = { $name }, { $encoding }
cli-report-published = Published { $date }
cli-report-guess = No publication date stated; worked out: { $date } ({ $reason })
cli-report-undated = No publication date stated; relative dates wait for it.
cli-report-no-date = no date
cli-report-dates = { $count ->
    [0] No dates.
    [one] One date:
   *[other] { $count } dates:
}
cli-report-events = { $count ->
    [0] No events.
    [one] One event:
   *[other] { $count } events:
}

cli-import-reading = Reading
cli-import-added = { $count ->
    [0] No articles added
    [one] One article added
   *[other] { $count } articles added
}
cli-import-updated = { $count ->
    [one] one updated
   *[other] { $count } updated
}
cli-import-same = { $count ->
    [one] one unchanged
   *[other] { $count } unchanged
}
cli-import-duplicate = { $count ->
    [one] one told elsewhere
   *[other] { $count } told elsewhere
}
cli-import-reprints = { $count ->
    [one] one of them a reprint
   *[other] { $count } of them reprints
}
cli-import-vanished = { $count ->
    [one] one whose file is gone
   *[other] { $count } whose files are gone
}
cli-import-skipped = { $count ->
    [one] one file skipped
   *[other] { $count } files skipped
}
cli-import-events = { $count ->
    [0] No events found.
    [one] One event found.
   *[other] { $count } events found.
}
cli-import-comma = { ", " }
cli-import-stopped = Stopped. What was read so far is in the library.
fault-no-display = There is no display to open a window on. Write a picture instead: tasalsul LIBRARY --screenshot FILE.
cli-bad-choice = { $option } does not take “{ $value }”, only { $choices }
cli-help-saved = print a snapshot that the library keeps under this name, as it was kept
cli-help-style = the timeline with numbered passages (notes), alone (poster), a table, or one article with its marks
cli-help-article = the number of the article for the style “article”
cli-help-lanes = what makes a lane
cli-help-colors = what makes a colour
cli-help-direction = where time runs; by default as the page is read
cli-help-calendar = the second calendar of the axis
cli-help-language = the language of the page’s own words
cli-help-title = the title; by default the name of the library
cli-help-second-title = a title in another language, beside the first
cli-help-subtitle = a line below the title
cli-help-reasons = say of each event why it has its date
cli-help-no-legend = leave the legend out
cli-help-no-sources = leave the list of sources out
cli-help-no-date = leave the day of printing out
cli-help-no-pages = leave the page numbers out
cli-help-paper = A0 to A5, letter, legal, tabloid, or millimetres (210x297)
cli-help-landscape = turn the paper sideways
cli-help-margin = free edge in millimetres
cli-help-tiles = a poster from so many pages across and down (3x2)
cli-help-scale = a poster to scale: centimetres to a day, week, month or year (5/month)
cli-help-overlap = how far the pages of a poster overlap, in millimetres
cli-help-no-crop-marks = leave the crop marks of a poster out
cli-help-grey = shades of grey instead of colours
cli-help-dpi = dots an inch of .png (10 to 2400)
