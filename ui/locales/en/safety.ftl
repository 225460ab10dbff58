# The safety page. Plain words, no blame, nothing that startles.

safety-title = Is this right for us?
safety-for = Tidemark is for two people who argue as equals and want to see the loop they get into. A journal on a shared laptop can also be used to control someone.
safety-not = It is the wrong tool
safety-not-1 = if you are afraid of your partner, or of what happens when you say no;
safety-not-2 = if there is force: hitting, holding, blocking the door, pressure for sex;
safety-not-3 = if there are threats: against you, the children, a pet, or themselves;
safety-not-4 = if you are watched: your phone, your messages, your money, where you go;
safety-not-5 = if somebody makes you write here, or makes you open it.
safety-then = Then it isn’t a loop between two people, and no journal for two will mend it. You did not cause it. Talk to somebody outside first.
safety-device = Use a device they have never touched: a friend’s, a library’s, one at work. What you look up on this one may be seen.
safety-now = In danger now
safety-now-call = Call the emergency number: { $number }.
safety-where = Where to turn
safety-country = Country
safety-other-country = Another country
safety-lines = { $for ->
    [violence] Fear of a partner
   *[suicide] If you think of ending your life, or can’t go on tonight
}
safety-trace = This page leaves nothing behind: no recent item, and the window doesn’t return to it.
safety-limits = What the encryption here does not protect against
safety-limits-1 = a program that records keys or the screen;
safety-limits-2 = someone who makes you unlock it, or watches you type;
safety-limits-3 = someone who deletes the folder, or puts back an older copy of all of it;
safety-limits-4 = seeing that Tidemark is installed, and when and how large its files are;
safety-limits-5 = a document you saved: a PDF in Downloads is open to whoever opens it, and so is what a printer keeps;
safety-limits-6 = what the computer itself writes down when it sleeps or runs short of memory.
safety-leave = You can take your own words with you, alone, at any time. Nothing in what is shared shows it.
safety-back = Back
