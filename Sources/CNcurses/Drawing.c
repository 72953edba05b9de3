#define _GNU_SOURCE
#include "CNcurses.h"

#include <stdlib.h>
#include <wchar.h>

static attr_t attributes(int look) {
  return (look & CN_BOLD ? A_BOLD : 0) | (look & CN_UNDERLINE ? A_UNDERLINE : 0) |
         (look & CN_REVERSE ? A_REVERSE : 0);
}

int cn_rows(void) { return getmaxy(stdscr); }

int cn_columns(void) { return getmaxx(stdscr); }

void cn_begin(int look, int pair) {
  wbkgrndset(stdscr, &(cchar_t){.attr = attributes(look) | COLOR_PAIR(pair), .chars = {L' '}});
  werase(stdscr);
}

/* Swift's strings are whole, so the bytes need no checking. */
static wchar_t take_scalar(const unsigned char **bytes) {
  unsigned char first = *(*bytes)++;
  if (first < 0x80) return first;
  int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  wchar_t scalar = first & (0x3F >> more);
  for (; more > 0 && (**bytes & 0xC0) == 0x80; more--) scalar = scalar << 6 | (*(*bytes)++ & 0x3F);
  return scalar;
}

void cn_put(int row, int column, const char *utf8, int room, int look, int pair) {
  wchar_t line[512];
  int count = 0, used = 0;
  const unsigned char *bytes = (const unsigned char *)utf8;
  if (room > getmaxx(stdscr) - column) room = getmaxx(stdscr) - column;
  while (*bytes != '\0' && count < (int)(sizeof line / sizeof *line)) {
    wchar_t scalar = take_scalar(&bytes);
    int width = wcwidth(scalar);
    /* What cannot be shown, and a mark with nothing to stand on, would disturb the neighbours. */
    if (width < 0 || (width == 0 && used == 0)) continue;
    if (used + width > room) break;
    line[count++] = scalar;
    used += width;
  }
  if (count == 0 || wmove(stdscr, row, column) == ERR) return;
  wattr_set(stdscr, attributes(look), (short)pair, NULL);
  /* In the last cell of the last row this reports an error, having drawn it. */
  (void)waddnwstr(stdscr, line, count);
}

void cn_finish(int row, int column) {
  curs_set(1);
  wmove(stdscr, row, column);
  wrefresh(stdscr);
}

void cn_forget_screen(void) { clearok(curscr, true); }

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int cn_read_row(int row, uint32_t *scalars, int count) {
  wchar_t line[512];
  int size = mvwinnwstr(stdscr, row, 0, line, count < 511 ? count : 511);
  for (int i = 0; i < size; i++) scalars[i] = (uint32_t)line[i];
  return size < 0 ? 0 : size;
}

int cn_read_look(int row, int column) {
  cchar_t cell;
  wchar_t scalars[CCHARW_MAX + 1];
  attr_t found = 0;
  short pair = 0;
  if (mvwin_wch(stdscr, row, column, &cell) == ERR) return -1;
  getcchar(&cell, scalars, &found, &pair, NULL);
  return (found & A_BOLD ? CN_BOLD : 0) | (found & A_UNDERLINE ? CN_UNDERLINE : 0) |
         (found & A_REVERSE ? CN_REVERSE : 0) | pair << 8;
}

int cn_read_cursor(void) { return getcury(stdscr) * 65536 + getcurx(stdscr); }
