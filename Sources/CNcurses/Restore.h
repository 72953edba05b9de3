/* Ours alone: not for Swift. How to give a terminal back, from a handler if need be. */
#ifndef CN_RESTORE_H
#define CN_RESTORE_H

#include <stdbool.h>

/* Before newterm: the modes to go back to. False when there is no terminal. */
bool cn_save_modes(void);

/* After newterm: the texts to go back with. From here on there is something to restore. */
void cn_prepare_restoring(void);

/* What was drawn leaves the screen, so that nobody reads it later. For handlers as well. */
void cn_erase_drawing(void);

/* The same while the program goes on; what was on a shared scrollback goes as well. */
void cn_erase_for_next(void);

/* The drawing erased, the modes and the screen as they were. For handlers as well; once. */
void cn_restore_terminal(void);

/* After endwin, which has done all but this: the scrollback, where the drawing was on it. */
void cn_end_restoring(void);

/* Bracketed paste, where the terminal knows it. For handlers as well. */
void cn_set_paste(bool on);

/* Our screen and its switches again, after a shell has had the terminal. */
void cn_enter_again(void);

/* While the screen is up, stderr goes to memory: a message written into it would vanish. */
void cn_hold_stderr(void);

/* What was held is written where it was meant to go. For handlers as well. */
void cn_release_stderr(void);

#endif
