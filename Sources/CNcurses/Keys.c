#define _GNU_SOURCE
#include "CNcurses.h"
#include "Guard.h"
#include "Restore.h"
#include "Screen.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

/* A character of which not all bytes have come. */
static struct {
  int missing;
  uint32_t scalar, least;
} part;

/* A terminfo entry names one form of each key; some terminals and multiplexers send another. */
static void define_keys(void) {
  static const struct {
    const char *bytes;
    int key;
  } forms[] = {
      {"\033[A", KEY_UP},     {"\033[B", KEY_DOWN},   {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
      {"\033OA", KEY_UP},     {"\033OB", KEY_DOWN},   {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
      {"\033[H", KEY_HOME},   {"\033[F", KEY_END},    {"\033OH", KEY_HOME},  {"\033OF", KEY_END},
      {"\033[1~", KEY_HOME},  {"\033[4~", KEY_END},   {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
      {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[3~", KEY_DC},   {"\033[Z", KEY_BTAB},
      {"\033OP", KEY_F0 + 1}, {"\033[11~", KEY_F0 + 1}, {"\033[[A", KEY_F0 + 1},
      {"\033OM", KEY_ENTER},  {"\033Op", '0'},        {"\033Oq", '1'},       {"\033Or", '2'},
      {"\033Os", '3'},        {"\033Ot", '4'},        {"\033Ou", '5'},       {"\033Ov", '6'},
      {"\033Ow", '7'},        {"\033Ox", '8'},        {"\033Oy", '9'},
  };
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
    /* The keypad's digits are digits, whatever terminfo calls them. */
    bool is_digit = forms[i].key <= '9';
    if (is_digit || key_defined(forms[i].bytes) == 0) define_key(forms[i].bytes, forms[i].key);
  }
  define_key("\033[200~", CN_KEY_PASTE_START);
  define_key("\033[201~", CN_KEY_PASTE_END);
}

void cn_start_keys(void) {
  part.missing = 0;
  /* On a shared terminal no key stops the program, and none freezes the picture (Ctrl-S). */
  if (cn_input == STDIN_FILENO && cn_guard_ignores_keyboard()) raw();
  else cbreak();
  noecho();
  nonl();
  intrflush(stdscr, false);
  keypad(stdscr, true);
  if (cn_input != 0) meta(stdscr, true); /* a pipe does not say that it passes eight bits */
  wtimeout(stdscr, 0);
  typeahead(-1); /* a frame is drawn whole, keys waiting or not */
  if (getenv("ESCDELAY") == NULL) set_escdelay(50);
  define_keys();
}

/* What a terminal answers or reports, up to its end (BEL or ESC \\), or until nothing comes. */
static void skip_report(int limit) {
  wtimeout(stdscr, 20);
  for (int last = 0, next; limit-- > 0; last = next) {
    next = wgetch(stdscr);
    if (next == ERR || next == 7 || (last == 27 && next == '\\')) break;
  }
  wtimeout(stdscr, 0);
}

/* After a lone ESC: the rest of a sequence nobody knows goes with it, or it would arrive as a burst
   of commands. Anything else is a key of its own. */
static cn_event escape(void) {
  int next = wgetch(stdscr);
  if (next != ERR && next < 128 && strchr("]P^_", next) != NULL && next != 0) {
    skip_report(4096);
    return (cn_event){CN_INVALID, 0};
  }
  if (next == '[' || next == 'O') {
    wtimeout(stdscr, 20);
    int first = next, last = next = wgetch(stdscr), length = 0;
    while (first == '[' && next >= ' ' && next < '@' && length++ < 64) last = next = wgetch(stdscr);
    wtimeout(stdscr, 0);
    /* The oldest form of a mouse's report ends with three bytes of any kind. */
    if (first == '[' && last == 'M' && length == 0) skip_report(3);
    if (last != ERR || first == '[') {
      if (next != ERR && (next < ' ' || next > '~')) ungetch(next);
      return (cn_event){CN_INVALID, 0};
    }
    next = first;
  }
  if (next != ERR) ungetch(next);
  return (cn_event){CN_CHARACTER, 27};
}

/* The first byte of a character says how many follow. */
static bool begin_character(int byte) {
  if (byte >= 0xC2 && byte <= 0xDF) {
    part.missing = 1, part.scalar = byte & 0x1F, part.least = 0x80;
  } else if (byte >= 0xE0 && byte <= 0xEF) {
    part.missing = 2, part.scalar = byte & 0x0F, part.least = 0x800;
  } else if (byte >= 0xF0 && byte <= 0xF4) {
    part.missing = 3, part.scalar = byte & 0x07, part.least = 0x10000;
  } else {
    return false;
  }
  return true;
}

/* wget_wch loses bytes of a split character and the key after an invalid one; so the bytes come
   one by one and are put together here. False: more are to come. */
static bool read_code(int code, cn_event *event) {
  *event = (cn_event){CN_INVALID, 0};
  if (part.missing > 0) {
    if (code < 0x80 || code > 0xBF) {
      part.missing = 0;
      ungetch(code);
      return true;
    }
    part.scalar = part.scalar << 6 | (code & 0x3F);
    if (--part.missing > 0) return false;
    bool is_surrogate = part.scalar >= 0xD800 && part.scalar <= 0xDFFF;
    if (part.scalar >= part.least && part.scalar <= 0x10FFFF && !is_surrogate)
      *event = (cn_event){CN_CHARACTER, (int)part.scalar};
    return true;
  }
  if (code == KEY_MOUSE) {
    skip_report(3);
  } else if (code > 0xFF) {
    *event = (cn_event){CN_KEY, code};
  } else if (code == 27) {
    *event = escape();
  } else if (code < 0x80) {
    *event = (cn_event){CN_CHARACTER, code};
  } else if (cn_is_utf8()) {
    return !begin_character(code);
  } else {
    wint_t wide = btowc(code);
    if (wide != WEOF) *event = (cn_event){CN_CHARACTER, (int)wide};
  }
  return true;
}

static struct timespec now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time;
}

/* What is left of so many milliseconds since a moment; never less than nothing. */
static struct timespec left(struct timespec since, int milliseconds) {
  struct timespec time = now();
  int64_t gone = (time.tv_sec - since.tv_sec) * 1000000000LL + time.tv_nsec - since.tv_nsec;
  int64_t rest = milliseconds * 1000000LL - gone;
  if (rest < 0) rest = 0;
  return (struct timespec){rest / 1000000000LL, rest % 1000000000LL};
}

/* Waits; true when there is something to read or to look at. */
static bool wait_for_input(const struct timespec *limit, const sigset_t *mask, cn_kind *kind) {
  struct pollfd set[2] = {{cn_input, POLLIN, 0}, {cn_guard_wake(), POLLIN, 0}};
  int ready = ppoll(set, 2, limit, mask);
  if (ready < 0 && errno == EINTR) {
    /* A dragged window sends many: one picture for all that come within 15 ms of each other. */
    struct timespec pause = {0, 15000000};
    for (int i = 0; i < 8 && ppoll(NULL, 0, &pause, mask) < 0; i++) {
    }
    return true;
  }
  *kind = ready == 0 ? CN_TIMEOUT : CN_ENDED;
  if (ready <= 0) return false;
  if (set[1].revents != 0) return true;
  /* Ready and yet nothing to read: the terminal has gone. */
  int waiting = 0;
  if (set[0].revents & POLLNVAL) return false;
  return ioctl(cn_input, FIONREAD, &waiting) == 0 && waiting > 0;
}

cn_event cn_next_key(int milliseconds) {
  /* SIGWINCH is let in only inside ppoll: one that came between the read and the wait would
     otherwise leave the old layout on the screen until the next key. */
  sigset_t resize, usual;
  sigemptyset(&resize);
  sigaddset(&resize, SIGWINCH);
  sigprocmask(SIG_BLOCK, &resize, &usual);
  cn_event event = {CN_TIMEOUT, 0};
  struct timespec start = now();
  for (;;) {
    if (cn_guard_stop_signal() != 0) {
      event = (cn_event){CN_STOPPED, cn_guard_stop_signal()};
      break;
    }
    bool is_back = cn_guard_was_continued();
    if (is_back) cn_enter_again();
    if (cn_guard_was_resized() || is_back) {
      cn_fit_window();
      event = (cn_event){CN_KEY, KEY_RESIZE};
      break;
    }
    int code = wgetch(stdscr);
    if (code != ERR) {
      if (read_code(code, &event)) break;
      continue;
    }
    struct timespec limit = left(start, milliseconds);
    if (!wait_for_input(milliseconds < 0 ? NULL : &limit, &usual, &event.kind)) break;
  }
  sigprocmask(SIG_SETMASK, &usual, NULL);
  return event;
}
