# Words around dates. SPAN($x) words an EDTF date, DIGITS($n) a number.
span-about = about { $date }
span-within = some time { $date }
span-uncertain = { $date }, uncertain
span-from = from { $date }
span-until = until { $date }
