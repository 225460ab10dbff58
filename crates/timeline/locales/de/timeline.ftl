# The words of the timeline and of the ladder. Window, command line and document read this one
# file. Ids are named in Rust (crates/timeline/src); translators change words, never ids.
#
# "Gefolgt von", "danach", never "wegen" or "weil"; no villain, no diagnosis, nothing that ranks.
# What was decided for the German words stands in ui/locales/de/acts.ftl.
#
# Arguments that many messages share:
#   $weekday  1 (Monday) to 7      $day  1 to 31       $month  1 to 12
#   $year     text, such as "2026" $time text, such as "20:15"
#   $day2, $month2, $year2         the end of a range
#   $precision  minute | day

## Pieces of dates

weekday-name = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
weekday-short = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
}
month-name = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-name2 = { $month2 ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mär
    [4] Apr
    [5] Mai
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Dez
}
date-long = { weekday-name }, { $day }. { month-name }

## Ticks

tick-year = { $year }
tick-quarter = { month-short }
tick-month = { month-name }
tick-month-year = { month-name } { $year }
tick-month-short = { month-short }
tick-date = { $day }. { month-short }
tick-weekday = { weekday-short } { $day }.
tick-weekday-long = { date-long }
tick-time = { $time }

## The title of a range. $span: years | year | months | months-years | month | days | days-years | day

range-title = { $span ->
    [years] { $year } bis { $year2 }
    [year] { $year }
    [months] { month-name } bis { month-name2 } { $year2 }
    [months-years] { month-name } { $year } bis { month-name2 } { $year2 }
    [month] { month-name } { $year }
    [days] { $day }. { month-name } bis { $day2 }. { month-name2 } { $year2 }
    [days-years] { $day }. { month-name } { $year } bis { $day2 }. { month-name2 } { $year2 }
   *[day] { date-long } { $year }
}

## The whole picture. Arguments of range-title; $a, $b names; $episodes, $both numbers; $gaps yes | no

scene-summary = { range-title }: { $episodes ->
    [0] keine Episode
    [one] eine Episode
   *[other] { $episodes } Episoden
} auf zwei Spuren, { $a } und { $b }{ $both ->
    [0] {""}
   *[other] , { $both } von beiden erzählt
}. { $gaps ->
    [yes] Schraffiert: nichts festgehalten, was nichts über diese Tage sagt.
   *[no] {""}
}

# The same of episodes that were picked out: no numbers
scene-summary-filtered = { range-title }: die ausgewählten Episoden auf zwei Spuren, { $a } und { $b }. { $gaps ->
    [yes] Schraffiert: nichts festgehalten, was nichts über diese Tage sagt.
   *[no] {""}
}

## One mark

# $precision, then the date and the time
mark-when = { $precision ->
    [minute] { date-long }, { $time }{"\u00A0"}Uhr
   *[day] { date-long }
}
# $told: both | one | nobody; $teller: the one who tells
told-how = { $told ->
    [both] von beiden erzählt
    [one] erzählt von { $teller }
   *[nobody] wer erzählt, ist nicht bekannt
}
# $first_did, $second_did: pursue | withdraw | quiet | repair | other | nothing
did-first = { $first_did ->
    [pursue] suchte Kontakt
    [withdraw] zog sich zurück
    [quiet] wurde still
    [repair] fand zurück
   *[other] machte etwas anderes
}
did-second = { $second_did ->
    [pursue] suchte Kontakt
    [withdraw] zog sich zurück
    [quiet] wurde still
    [repair] fand zurück
   *[other] machte etwas anderes
}
# $times: how often the one was followed by the other
episode-times = { $times ->
    [0] {""}
    [1] {""}
    [2] , zweimal
    [3] , dreimal
    [4] , viermal
    [5] , fünfmal
    [6] , sechsmal
   *[other] , { $times }-mal
}
episode-answer = { $second_did ->
    [nothing] {""}
   *[something] , { $second } { did-second }{ episode-times }
}
# $first, $second: names
episode-loop = { $first_did ->
    [nothing] keine Schritte erzählt
    [nobody] es wurde still
   *[something] { $first } { did-first }{ episode-answer }
}
# $mended: both | one | none; $mender: the name; $order: then | too
episode-mended = { $mended ->
    [both] { $order ->
        [then] ; danach fanden beide zurück
       *[too] ; beide fanden zurück
    }
    [one] { $order ->
        [then] ; danach fand { $mender } zurück
       *[too] ; { $mender } fand zurück
    }
   *[none] {""}
}
# $rupture: yes | no
episode-rupture = { $rupture ->
    [yes] ; als Bruch markiert
   *[no] {""}
}
mark-episode = { mark-when }, { told-how }: { episode-loop }{ episode-mended }{ episode-rupture }.

# $name: who; $act, $voice, $other: see act-words; $received: yes | unsaid
mark-move = { mark-when }, { told-how }: { $act ->
    [quiet] es wurde still
   *[other] { $name } { act-words }
}{ $received ->
    [yes] , und es erreichte { $other }
   *[unsaid] {""}
}.

# $unit: year | quarter | month | week | day | hour
bin-when = { $unit ->
    [year] { $year }
    [quarter] { month-name } bis { month-name2 } { $year2 }
    [month] { month-name } { $year }
    [week] Woche ab { $day }. { month-name } { $year }
    [day] { date-long } { $year }
   *[hour] { date-long }, { $time }{"\u00A0"}Uhr
}
# $count, $both, $mended, $ruptures: numbers of episodes
mark-bin = { bin-when }: { $count ->
    [one] eine Episode
   *[other] { $count } Episoden
}{ $both ->
    [0] {""}
   *[other] , { $both } von beiden erzählt
}{ $mended ->
    [0] {""}
   *[other] , zurückgefunden in { $mended }
}{ $ruptures ->
    [0] {""}
    [one] , eine als Bruch markiert
   *[other] , { $ruptures } als Bruch markiert
}.

## Phases behind the lanes. How often only. $episodes, $days: numbers; the dates of a range

band-label = { $episodes } an { $days } Tagen mit Einträgen
band = { $day }. { month-name } { $year } bis { $day2 }. { month-name2 } { $year2 }: { $episodes ->
    [0] keine Episode
    [one] eine Episode
   *[other] { $episodes } Episoden
} an { $days } Tagen mit Einträgen. Von den Tagen dazwischen ist nichts bekannt.

## Days without any entry. $days: how many

gap = Nichts festgehalten: { $days ->
    [one] { $day }. { month-name }
   *[other] { $day }. { month-name } bis { $day2 }. { month-name2 }
}.

## Sessions and other marks. $kind: session | stressor | milestone | run_out; $label: own words or ""; $labelled: yes | no; $count

moment-kind = { $kind ->
    [session] { $count ->
        [one] Sitzung
       *[other] { $count } Sitzungen
    }
    [stressor] { $count ->
        [one] eine Belastung von außen
       *[other] { $count } Belastungen von außen
    }
    [milestone] { $count ->
        [one] etwas Erreichtes
       *[other] { $count }-mal etwas Erreichtes
    }
   *[run_out] Ich habe keine Kraft mehr
}
moment-label = { $labelled ->
    [yes] { $label }
   *[no] { moment-kind }
}
moment = { mark-when }: { moment-kind }{ $labelled ->
    [yes] , „{ $label }“
   *[no] {""}
}.

## Pauses. $name: who asked; $back_on, $ended_on: none | date | day | next | later; $back, $ended: a time, or a date; $back_days, $ended_days: that many days later

band-pause-back = { $back_on ->
    [none] , ohne eine Zeit zu nennen
    [date] , zurück am { $back }
    [day] , zurück um { $back }
    [next] , zurück um { $back } am nächsten Tag
   *[later] , zurück um { $back }, { $back_days } Tage später
}
band-pause-ended = { $ended_on ->
    [none] ; wann { $name } zurückkam, ist nicht festgehalten
    [date] ; kam am { $ended } zurück
    [day] ; kam um { $ended } zurück
    [next] ; kam um { $ended } am nächsten Tag zurück
   *[later] ; kam um { $ended } zurück, { $ended_days } Tage später
}
band-pause-what = { $name } bat um eine Pause{ band-pause-back }{ band-pause-ended }
band-pause = { mark-when }: { band-pause-what }.

## Words beside the lanes

# $kind: close | at_ease | tank | load; $name: whose
trace-word = { $kind ->
    [at_ease] Gelassenheit
    [tank] Kraft, die übrig ist
    [load] Last
   *[close] Nähe, { $name }
}
# $count: how many answers or days; $low, $high: numbers as text
trace = { $kind ->
    [at_ease] Gelassenheit
    [tank] Kraft, die übrig ist
    [load] Last
   *[close] Nähe, { $name }
}: { $kind ->
    [load] { $count ->
        [one] ein Tag in dieser Zeit
       *[other] { $count } Tage in dieser Zeit
    }, von { $low } bis { $high }. Wie stark es war und was an Kraft fehlte, zusammengezählt; in zwei Wochen verblasst die Hälfte davon. Eine veröffentlichte Skala dafür gibt es nicht. Nur du siehst es.
    [close] { $count ->
        [one] ein Check-in in dieser Zeit, { $low }
       *[other] { $count } Check-ins in dieser Zeit, { $low } bis { $high }
    } von 10.
   *[own] { $count ->
        [one] ein Check-in in dieser Zeit, { $low }
       *[other] { $count } Check-ins in dieser Zeit, { $low } bis { $high }
    } von 10. Nur du siehst es.
}
legend-toward = Kontakt gesucht
legend-away = zurückgezogen
legend-mend = zurückgefunden
legend-other = etwas anderes
# $kind: session | stressor | milestone | run_out
legend-flag = { $kind ->
    [session] Sitzung
    [stressor] eine Belastung von außen
    [milestone] etwas Erreichtes
   *[run_out] Ich habe keine Kraft mehr
}
legend-rupture = ein Bruch
legend-gap = nichts festgehalten
legend-pause = um eine Pause gebeten
untimed = { $count ->
    [one] Ein Eintrag hat keine Zeit und ist nicht gezeichnet.
   *[other] { $count } Einträge haben keine Zeit und sind nicht gezeichnet.
}

## Acts, as said of somebody. $act: a code; $voice: own (told by who did it) | other; $other: the name of the other one

act-words = { $act ->
    [pursue] suchte Kontakt
    [withdraw] zog sich zurück
    [repair] fand zurück
    [messaged_again] schrieb noch einmal
    [called_again] rief noch einmal an
    [called_repeatedly] rief immer wieder an
    [asked_reassurance] fragte, ob bei uns alles gut ist
    [pressed_for_answer] fragte immer wieder nach einer Antwort
    [went_after] { $voice ->
        [own] folgte, um weiterzureden, als { $other } ging
       *[other] kam hinterher, um weiterzureden, als { $other } ging
    }
    [kept_checking] sah immer wieder nach, ob eine Antwort da war
    [tested] wurde still und hoffte, dass { $other } es merkt
    [criticised] sagte etwas Scharfes
    [raised_voice] wurde lauter
    [ultimatum] sagte „entweder … oder …“
    [spoke_of_ending] sagte, es sei vielleicht vorbei
    [no_reply] { $voice ->
        [own] antwortete nicht
       *[other] hatte noch nicht geantwortet
    }
    [short_answers] antwortete nur kurz
    [changed_subject] wechselte das Thema
    [defended] nannte Gründe
    [fixed_it] ging gleich zur Lösung über
    [said_fine] sagte, es sei alles gut
    [gave_in] gab nach, damit es aufhört
    [got_busy] griff zu Handy oder Arbeit
    [shut_down] war auf einmal wie leer
    [pushed_away] wurde schroff, damit es aufhört
    [left_room] { $voice ->
        [own] ging, ohne zu sagen, bis wann
       *[other] ging, und für wie lange, war nicht bekannt
    }
    [went_offline] ging offline
    [asked_space] bat um Abstand, ohne eine Zeit zu nennen
    [asked_space_with_time] bat um Abstand und sagte, bis wann
    [agreed_pause] war mit einer Pause einverstanden
    [came_back] kam zurück
    [checked_in] schickte ein „du musst nicht antworten“
    [said_need] sprach das Bedürfnis aus
    [said_fear] sprach die Angst aus
    [owned_part] nannte den eigenen Anteil
    [apologised] bat um Entschuldigung
    [reassured] sagte „ich bin da“
    [listened] hörte zu
    [stayed] blieb, obwohl Gehen nahelag
    [waited] wartete, obwohl Fragen nahelag
    [touch] streckte die Hand aus, und sie war willkommen
    [humour] brachte beide zum Lächeln
    [took_it_in] ließ es an sich heran
    [named_cycle] sagte „das ist unser Kreislauf“
    [quiet] es wurde still
   *[other] machte etwas anderes
}

## One day of a year in pixels

days-title = Tag für Tag
# $count: how many days; the date of the first
days-summary = { $count ->
    [one] Ein Tag mit einem Eintrag
   *[other] { $count } Tage mit einem Eintrag
} seit { $day }. { month-name } { $year }. Schraffiert: nichts festgehalten, was nichts über diese Tage sagt.
days-month = { month-short }
# $sign: episode | mend | close | logged; $episodes, $strength: numbers; $said, $mended, $rupture: yes | no
day = { date-long } { $year }: { $sign ->
    [episode] { $episodes ->
        [one] eine Episode
       *[other] { $episodes } Episoden
    }{ $said ->
        [yes] , bis zu { $strength } von 10 stark
       *[no] {""}
    }{ $mended ->
        [yes] , und zurückgefunden
       *[no] {""}
    }{ $rupture ->
        [yes] , als Bruch markiert
       *[no] {""}
    }
    [mend] nur Zurückfinden
    [close] Check-in mit Nähe
   *[logged] festgehalten, ohne eine Episode
}.
day-unlogged = { date-long } { $year }: nichts festgehalten, was nichts über den Tag sagt.

## The ladder of one telling

ladder-title = Eine Erzählung, Schritt für Schritt
# $moves: how many; $teller: who tells, or ""; $told: one | nobody
ladder-summary = { $told ->
    [one] Erzählt von { $teller }
   *[nobody] Wer erzählt, ist nicht bekannt
}: { $moves ->
    [0] keine Schritte erzählt
    [one] ein Schritt
   *[other] { $moves } Schritte
}.
# $n: position from 1; $name: who
rung = { $n }. { $act ->
    [quiet] es wurde still
   *[other] { $name } { act-words }
}
