/* Ours alone: not for Swift. Terminfo entries for a machine that has none. */
#ifndef CN_TERMINFO_H
#define CN_TERMINFO_H

/* The entry of this very name, in the form the variable TERMINFO takes; NULL for any other name.
   Nothing is decoded here: ncurses does that when it is asked to use it. */
const char *cn_embedded_entry(const char *name);

/* The name of an embedded entry that understands the same as a terminal of this name, or NULL. */
const char *cn_relative(const char *name);

#endif
