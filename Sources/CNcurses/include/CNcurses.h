/* ncurses for Swift: its own names where Swift can import them, and these where it cannot. */
#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>

typedef enum {
  CN_OPENED,
  CN_NOT_A_TERMINAL,
  CN_TERM_UNSET,
  CN_TERM_DUMB,
  CN_TERM_UNKNOWN,
  CN_CANNOT_START,
} cn_result;

typedef enum {
  CN_CHARACTER, /* value: a Unicode scalar */
  CN_KEY,       /* value: KEY_DOWN and friends, or one of CN_KEY_... */
  CN_INVALID,   /* bytes that are no character and no known key */
  CN_TIMEOUT,
  CN_ENDED,   /* the terminal has gone */
  CN_STOPPED, /* value: the signal that asks us to stop */
} cn_kind;

typedef struct {
  cn_kind kind;
  int value;
} cn_event;

/* Beyond the codes ncurses gives to the extended keys of a terminfo entry. */
#define CN_KEY_PASTE_START 0x7001
#define CN_KEY_PASTE_END 0x7002

/* A_BOLD and its kind are casts of shifts, which Swift does not import. */
#define CN_BOLD 1
#define CN_UNDERLINE 2
#define CN_REVERSE 4

/* prctl is variadic. No core dump and no reading of our memory by others; false when refused. */
bool cn_forbid_core_dump(void);

/* stdin, stdout and newterm's order of work are out of Swift's reach. Colours only when asked for,
   never under NO_COLOR. */
cn_result cn_open(bool colours, bool force_utf8);

/* A normal end must leave what the guard leaves after a death. May be called twice. */
void cn_close(void);

/* getenv gives a pointer; the name of the terminal, or "". */
const char *cn_terminal_name(void);

/* nl_langinfo needs the locale that cn_open sets. */
bool cn_is_utf8(void);

/* COLORS is a global variable, which Swift 6 refuses; 0 when there are no colours. */
int cn_colours(void);

/* LINES is a global variable. */
int cn_rows(void);

/* COLS is a global variable. */
int cn_columns(void);

/* Swift has no ppoll with signal masks. Waits for a key, a resize or a stop signal; -1 waits for
   ever. */
cn_event cn_next_key(int milliseconds);

/* stdscr is a global variable. Empties the next picture, in the look given. */
void cn_begin(int look, int pair);

/* One call for a run, not one for a character. Draws at most `room` columns; nothing wraps. */
void cn_put(int row, int column, const char *utf8, int room, int look, int pair);

/* stdscr again. Puts the cursor where it belongs, last of all, and sends what has changed. */
void cn_finish(int row, int column);

/* curscr is a global variable. The next picture is sent whole, whatever is on the screen. */
void cn_forget_screen(void);

/* Row by row, and the scrollback where the drawing is on it; curscr is a global variable. */
void cn_wipe(void);

/* wcwidth is not imported: tests compare our widths with the C library's. */
int cn_width(uint32_t scalar);

/* FILE pointers and pipes, for tests: a screen that goes nowhere, and keys from these bytes. */
cn_result cn_open_on_nothing(const char *type, int height, int width, bool colours,
                             const uint8_t *typed, int count);

/* stdscr, for tests: the scalars of a row as ncurses holds them; returns how many. */
int cn_read_row(int row, uint32_t *scalars, int count);

/* stdscr, for tests: the look of a cell, its colour pair in the bits from 8 up. */
int cn_read_look(int row, int column);

/* stdscr, for tests: where the cursor is, row * 65536 + column. */
int cn_read_cursor(void);

#endif
