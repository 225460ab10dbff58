# The journal as data, beside the document. $form: csv | xlsx | json | sdis | ics

data-title = As data
data-text = For whoever counts with it: a therapist, a researcher, yourself.
data-open = Save as data …
data-form = Form
data-form-name = { $form ->
    [csv] Tables (CSV)
    [xlsx] Workbook (XLSX)
    [json] Journal (JSON)
    [sdis] Sequences (SDIS)
   *[ics] Calendar (ICS)
}
data-form-text = { $form ->
    [csv] One table each for tellings, moves, days, check-ins, marks and pauses, with a codebook, in one zip.
    [xlsx] The same tables in one file for a spreadsheet program, with the codebook as its last sheet.
    [json] Everything of the range in one file, for programs.
    [sdis] The order of the moves alone, for software that looks at what follows what (GSEQ).
   *[ics] Sessions and pauses, past and planned. Choose a range that reaches into the future to take planned ones along.
}
data-mine-hint = What you noted yourself, shared or not, and nothing that { $other } noted. What you take leaves no trace in what is shared.
data-words = What was written goes along
data-words-hint = Notes, sentences, names of marks and lines. Without it only what was tapped or chosen is in the file, and no name.
data-calendar = An entry says “Appointment” or “Break” and when, nothing else. But calendars are often shared and copied to other devices and to a company’s computers: whoever sees yours then sees these days and times.
data-save = Save …
