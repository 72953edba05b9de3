extension ManualPage {
  static var routeCodes: Section {
    Section(
      name: "ROUTE CODES AND PRINT-OUTS",
      paragraphs: [
        "A route code holds a walk: where it was entered, the answers, and the edition it was looked "
          + "through. It holds no role, no date and nothing of a person. It has groups of four signs, "
          + "in capitals or not; O reads as 0, I and L as 1. Any slip in up to three signs, and any "
          + "two that have changed places, are refused. So is a code whose steps, answers or newest "
          + "edition are not those of this content; other words for the same step do no harm.",
        "p looks at the print-out of the route taken: what it is, its editions and their standing, the "
          + "code, each answer with its source, where it led, and blanks to fill in by hand. It asks for "
          + "a file name, writes that file whole or not at all, readable by its owner only, follows no "
          + "link, and asks before it replaces a file. handrail print --route CODE prints the same on "
          + "standard output, and plain mode prints it where it stands.",
      ])
  }

  static var sharedTerminals: Section {
    Section(
      name: "SHARED TERMINALS",
      paragraphs: [
        "X twice clears everything at once: answers, role, what was typed or searched, and where the eye "
          + "was. The screen is wiped, and the scrollback where the program drew on it. On a line to "
          + "type on, Esc comes first. A full stop, or F9 anywhere, shows an empty screen with the "
          + "emergency line alone; any key brings the page back.",
        "--kiosk is for a terminal that one person leaves to the next. q clears and starts afresh at the "
          + "doors. Ctrl-C, Ctrl-Z and Ctrl-\\ do nothing, nor does INT, QUIT or TSTP. Nothing can be "
          + "started, and no print-out saved without --allow-print. TERM or a hang-up ends it: staff "
          + "stop the service, or close the window. With --kiosk-word WORD, g and that word end it as "
          + "well; the word stands in the list of processes and keeps accidents away, no more. Clearing "
          + "comes back to the --role and --edition that were given.",
        "--idle MINUTES, 5 in kiosk mode, clears everything after that time without a key. A countdown of "
          + "60 seconds comes first; any key gives the whole time again and does nothing else, but ! "
          + "also goes to the emergency step. 120 minutes is the most.",
        "In plain mode what was printed cannot be taken back. Clearing and hiding push it out of sight "
          + "with empty lines; it stays in the scrollback. The end of the input ends kiosk mode too, but "
          + "Ctrl-D at a terminal does not.",
        "A unit for systemd that starts it again after a crash: [Service] ExecStart=/usr/bin/handrail "
          + "--kiosk, Restart=always, StandardInput=tty, StandardOutput=tty, TTYPath=/dev/tty1, "
          + "TTYReset=yes, TTYVHangup=yes, TTYVTDisallocate=yes, LimitCORE=0, User=nobody, "
          + "Environment=TERM=linux; and Conflicts=getty@tty1.service under [Unit]. The same for inittab: "
          + "1:2345:respawn:/usr/bin/handrail --kiosk </dev/tty1 >/dev/tty1 2>&1.",
      ])
  }
}
