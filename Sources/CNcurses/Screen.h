/* Ours alone: not for Swift. What opening and waiting share. */
#ifndef CN_SCREEN_H
#define CN_SCREEN_H

/* Where keys come from: standard input, or a pipe in a test. */
extern int cn_input;

/* After newterm: keys beyond the terminfo entry, and how they arrive. */
void cn_start_keys(void);

#endif
