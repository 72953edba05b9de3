/* Ours alone: not for Swift. What opening and waiting share. */
#ifndef CN_SCREEN_H
#define CN_SCREEN_H

/* Where keys come from: standard input, or a pipe in a test. */
extern int cn_input;

/* The most rows, and the most columns, that are drawn on: a row is drawn through a buffer of as many. */
#define CN_MOST_CELLS 512

/* After the window changed its size: as large as it is now, within limits. */
void cn_fit_window(void);

/* After newterm: keys beyond the terminfo entry, and how they arrive. */
void cn_start_keys(void);

#endif
