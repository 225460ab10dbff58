# Lo que figura en un calendario, que a menudo se comparte: neutro, sin nombres.
calendar-session = Cita
calendar-pause = Pausa
