# One happening told by several: why it is one event, and where its sources disagree.
# $first_count and $second_count are numbers of independent sources.
corroboration-merged = { $passages ->
    [one] One passage tells it
   *[other] { DIGITS($passages) } passages tell it, of the same kind and time, in like words
 }{ $voices ->
    [one] { "" }
   *[other] ; { DIGITS($voices) } independent sources
 }
corroboration-merged-names = { DIGITS($passages) } passages tell it, of the same kind and time, with “{ $names }”{ $voices ->
    [one] { "" }
   *[other] ; { DIGITS($voices) } independent sources
 }
corroboration-day = Sources disagree on the day: { SPAN($first) } in { $first_count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($first_count) }
 }, { SPAN($second) } in { $second_count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($second_count) }
 }.
corroboration-date = Sources disagree on the date: { SPAN($first) } in { $first_count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($first_count) }
 }, { SPAN($second) } in { $second_count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($second_count) }
 }.
corroboration-date-too = Also { SPAN($date) } in { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($count) }
 }.
corroboration-killed = Sources disagree on the number of killed: { DIGITS($first) } in { $first_count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($first_count) }
 }, { DIGITS($second) } in { $second_count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($second_count) }
 }.
corroboration-injured = Sources disagree on the number of injured: { DIGITS($first) } in { $first_count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($first_count) }
 }, { DIGITS($second) } in { $second_count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($second_count) }
 }.
corroboration-place = Sources disagree on the place: “{ $first }” in { $first_count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($first_count) }
 }, “{ $second }” in { $second_count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { DIGITS($second_count) }
 }.

change-merge-events = Merge { DIGITS($count) } events
change-split-event = Part a passage from “{ $title }”
change-move-passages = { $count ->
    [one] Move a passage to another event
   *[other] Move { DIGITS($count) } passages to another event
 }
change-rename = Call “{ $name }” “{ $identity }”
change-catch-up = Compare what earlier imports brought
