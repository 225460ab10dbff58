# Between the two: the cycle map, the episode opened wide, saying it directly.

# The cycle map. $field: trigger | did | told_myself | surface | softer | need
cycle-title = Was darunter vor sich ging, wie { $name } es erzählt
cycle-loop-title = Der Kreislauf, wie ihr ihn beide erzählt
cycle-feeds = Was { $first } tat, ist das, was { $second } erlebte, und was { $second } tat, ist das, was { $first } erlebte.
cycle-part-spoken = { $field ->
    [trigger] Was es für { $name } auslöste: „{ $text }“.
    [did] Was { $name } tat: „{ $text }“.
    [told_myself] Was { $name } sich dabei sagte: „{ $text }“.
    [surface] An der Oberfläche fühlte { $name }: „{ $text }“.
    [softer] Darunter fühlte { $name }: „{ $text }“.
   *[need] Was { $name } brauchte: „{ $text }“.
}
cycle-table = In eigenen Worten
cycle-as-figure = als Bild

# The episode opened wide.
episode-wide = Groß öffnen
episode-narrow = Zurück
episode-page = Die Episode
episode-page-differs = Verschieden erzählt
episode-page-one = Bisher eine Erzählung.

# Where the sharing of an own telling stands, beside its small sign.
stand = { $state ->
    [private] nur du
    [settling] wird { due } geteilt
    [shared] geteilt
    [sealing] wird { due } versiegelt
   *[sealed] versiegelt
}
stand-parts = { $parts ->
    [moves] geteilt: die Schritte
    [words] geteilt: die Worte
   *[both] geteilt: Schritte und Worte
}

# Saying it directly. The words of a telling stand in the places of $when, $felt and $need as they
# were written, after "Als …", "Ich fühlte …", "Ich brauchte …" in the log.
direct-title = Direkt gesagt
direct-begin = Es direkt sagen
direct-when-felt = Als { $when }, fühlte ich { $felt }.
direct-felt = Ich fühlte { $felt }.
direct-need = Ich brauche { $need }.
direct-when-need = Als { $when }, brauchte ich { $need }.
direct-hint = Ein Satz, aus deinen Worten oben gemacht. Ändere ihn, bis er nach dir klingt. Er wird mit den Worten geteilt, wenn du sie teilst.
direct-keep = Den Satz behalten
direct-edit = Ändern
direct-said = Ich habe das gesagt
direct-said-by = { $name } hat das gesagt, { $when }.
direct-received-by = Es erreichte { $name }.
direct-reached = Es kam bei mir an
direct-let-know = { $name } wissen lassen
direct-answer-mine = Ob es bei dir ankam, sagst du in „Meine Seiten“
