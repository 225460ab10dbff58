//! Fictional evenings in words, each with what it was about, sorted by hand before anything was
//! computed. `-` is about nothing that comes again.

/// What it was about, the trigger, the text.
pub type Evening = (&'static str, &'static str, &'static str);

pub const ENGLISH: &[Evening] = &[
    (
        "dishes",
        "the dishes, again",
        "They stood in the sink since breakfast and I did them in the end.",
    ),
    (
        "late",
        "an hour later than she said",
        "I kept looking at the phone. When she came in I was so relieved that I snapped.",
    ),
    (
        "money",
        "the credit card bill",
        "He had bought the bike without a word. I don't even dare to buy shoes.",
    ),
    ("-", "his tone at the party", ""),
    (
        "dishes",
        "pans left in the sink",
        "I asked twice for the dishes. He said he would do them tomorrow.",
    ),
    (
        "mother",
        "his mother on the phone for an hour",
        "Dinner went cold while he listened to her. She decides our Sundays.",
    ),
    (
        "late",
        "late from work and no message",
        "An hour in which I didn't know where she was. I called four times.",
    ),
    (
        "phone",
        "scrolling while I talked",
        "I told him about the exam and he looked at the screen the whole time.",
    ),
    (
        "mother",
        "Sunday at his mother's",
        "She said the soup was salty and he laughed with her.",
    ),
    (
        "dishes",
        "kitchen",
        "Washing up for three days in the sink, and he walks past it.",
    ),
    (
        "money",
        "money for the holiday",
        "I thought we were saving. The card was already empty on the tenth.",
    ),
    (
        "-",
        "the neighbours' drill",
        "We both hadn't slept and it came out at each other.",
    ),
    (
        "late",
        "she came home late, dinner cold",
        "Work, she said. No message, not one. I sat there for an hour.",
    ),
    (
        "sex",
        "I turned away in bed",
        "I was tired and he took it as no to him.",
    ),
    (
        "dishes",
        "who does the dishes",
        "He counts. I count too. The sink doesn't care who counts.",
    ),
    (
        "phone",
        "phone at the table",
        "Screen between us all dinner. I stopped talking and he didn't notice.",
    ),
    (
        "money",
        "the bike again, what it cost",
        "Eight hundred on the card and nothing saved.",
    ),
    (
        "mother",
        "his mother has a key",
        "She stood in the hall when I came out of the shower. He finds it normal.",
    ),
    ("-", "the dog was sick", ""),
    (
        "sex",
        "not touching for weeks",
        "I asked in bed whether he still wanted me. He turned to the wall.",
    ),
    (
        "late",
        "",
        "Again an hour late, again no message, and then a joke about it when she came in.",
    ),
    (
        "phone",
        "he read messages while I cried",
        "Put the phone away, I said. He looked at the screen once more before he did.",
    ),
    (
        "-",
        "lost on the way to the lake",
        "I read the map and he drove and neither of us stopped.",
    ),
    (
        "money",
        "saving",
        "He calls me stingy, I call him careless; the card is empty either way.",
    ),
    (
        "dishes",
        "sink full when I came home",
        "He had the whole day. I washed the dishes loudly.",
    ),
    (
        "mother",
        "Christmas at his mother's or at ours",
        "He had promised her already, without asking me.",
    ),
    ("-", "what I said about his friend", ""),
    (
        "sex",
        "in bed, again the wall",
        "I reached for him and he was tired.",
    ),
];

pub const GERMAN: &[Evening] = &[
    (
        "wäsche",
        "die Wäsche",
        "Der Korb steht seit Tagen im Bad und keiner außer mir wäscht.",
    ),
    (
        "pünktlich",
        "wieder zu spät",
        "Eine halbe Stunde habe ich vor dem Kino gewartet, ohne eine Nachricht.",
    ),
    (
        "geld",
        "die Rechnung fürs Auto",
        "Er hat die Reparatur bezahlt, ohne mich zu fragen. Das Konto ist leer.",
    ),
    ("-", "der Ton beim Frühstück", ""),
    (
        "wäsche",
        "Wäschekorb im Bad",
        "Ich habe gewaschen, aufgehängt und gefaltet. Er legt seine Hemden daneben.",
    ),
    (
        "pünktlich",
        "zu spät zum Essen bei Freunden",
        "Ich habe im Auto gewartet und sie stand noch vor dem Spiegel.",
    ),
    (
        "geld",
        "Urlaub oder Auto",
        "Das Konto reicht nicht für beides, und er will beides.",
    ),
    (
        "wäsche",
        "nasse Wäsche vergessen",
        "Sie lag seit gestern in der Maschine. Ich habe noch einmal gewaschen.",
    ),
    ("-", "Regen am See", "Wir waren beide müde."),
    (
        "geld",
        "Geld",
        "Ich spare und er kauft. Am Zwanzigsten war das Konto im Minus.",
    ),
    (
        "pünktlich",
        "wieder gewartet",
        "Zwanzig Minuten am Bahnhof. Keine Nachricht, dann lachte sie, weil sie zu spät war.",
    ),
    ("-", "sein Bruder rief an", ""),
    (
        "wäsche",
        "seine Hemden",
        "Soll er selber waschen und bügeln, der Korb ist voll.",
    ),
    (
        "pünktlich",
        "",
        "Er kam zu spät und sagte nichts. Ich hatte eine Stunde mit dem Essen gewartet.",
    ),
    (
        "geld",
        "das Konto ist wieder leer",
        "Drei Bestellungen in einer Woche, alles Sachen fürs Auto.",
    ),
];

pub const SPANISH: &[Evening] = &[
    (
        "niños",
        "quién recoge a los niños",
        "Otra vez salí antes del trabajo para recoger a los niños del colegio.",
    ),
    (
        "celos",
        "un mensaje de su compañera",
        "Le pregunté quién era y se enfadó por mirar su móvil.",
    ),
    (
        "niños",
        "el colegio llamó",
        "Nadie había recogido a la niña. Él creía que iba yo.",
    ),
    ("-", "la sopa", ""),
    (
        "celos",
        "su compañera otra vez",
        "Se escriben mensajes hasta la medianoche. Me da miedo preguntar.",
    ),
    ("limpieza", "el baño sucio", "Limpio yo o no limpia nadie."),
    (
        "niños",
        "los niños a la cama",
        "Llegó del trabajo cuando ya los niños dormían.",
    ),
    (
        "limpieza",
        "limpiar el sábado",
        "Yo limpiando toda la mañana y él en el sofá.",
    ),
    (
        "celos",
        "el móvil boca abajo",
        "Si no hay nada en los mensajes, ¿por qué lo esconde?",
    ),
    ("-", "el ruido de la calle", "No dormimos bien."),
    (
        "limpieza",
        "la cocina sucia",
        "Limpié la cocina anoche y por la mañana estaba igual de sucia.",
    ),
    (
        "niños",
        "las vacaciones del colegio",
        "Tres semanas y nadie pidió días en el trabajo para estar con los niños.",
    ),
];
