/* Ours alone: not for Swift. The signals, and what is done about each. */
#ifndef CN_GUARD_H
#define CN_GUARD_H

#include <stdbool.h>

/* Before newterm, which installs handlers of its own: those of now are what comes back at the end.
   False when there is no pipe to wake us. */
bool cn_guard_prepare(void);

/* After newterm, whose handlers these replace. */
void cn_guard_start(void);

/* After endwin: the handlers as they were. */
void cn_guard_end(void);

/* True where whoever started us has the keyboard's signals ignored: then they are plain keys. */
bool cn_guard_ignores_keyboard(void);

/* The signal that asked us to stop, or 0. */
int cn_guard_stop_signal(void);

/* Readable once a stop signal has come. */
int cn_guard_wake(void);

/* True once after the program was stopped and continued. */
bool cn_guard_was_continued(void);

/* True once after the window changed its size. */
bool cn_guard_was_resized(void);

#endif
