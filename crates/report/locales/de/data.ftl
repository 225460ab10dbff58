# Was in einem Kalender steht, der oft geteilt ist: neutral, ohne Namen.
calendar-session = Termin
calendar-pause = Pause
