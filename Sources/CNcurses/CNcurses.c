#define _GNU_SOURCE
#include "CNcurses.h"
#include "Guard.h"
#include "Restore.h"
#include "Screen.h"
#include "Terminfo.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

int cn_input = STDIN_FILENO;
static SCREEN *screen;
static FILE *nothing, *typing;
static int colours;
static bool is_guarded;

int cn_colours(void) { return colours; }

const char *cn_terminal_name(void) {
  const char *name = getenv("TERM");
  return name == NULL ? "" : name;
}

bool cn_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/* Whether terminfo has the entry; if so, whether the cursor can be put anywhere. */
static bool find_entry(const char *name, bool *can_draw) {
  int found = 0;
  if (setupterm(name, STDOUT_FILENO, &found) != OK) return false;
  const char *cup = tigetstr("cup");
  *can_draw = cup != NULL && cup != (char *)-1;
  del_curterm(cur_term);
  return true;
}

/* The machine's own entry of a name, else the embedded one: then TERMINFO is set. */
static bool find_anywhere(const char *name, bool *can_draw) {
  if (find_entry(name, can_draw)) return true;
  const char *embedded = cn_embedded_entry(name);
  if (embedded == NULL) return false;
  setenv("TERMINFO", embedded, 1);
  return find_entry(name, can_draw);
}

/* The name of an entry that fits: the terminal's own, else that of a close relative. */
static cn_result choose_entry(const char **name) {
  bool can_draw = false;
  *name = cn_terminal_name();
  if (**name == '\0') return CN_TERM_UNSET;
  if (find_anywhere(*name, &can_draw)) return can_draw ? CN_OPENED : CN_TERM_DUMB;
  if (strcmp(*name, "dumb") == 0) return CN_TERM_DUMB;
  *name = cn_relative(*name);
  if (*name == NULL) return CN_TERM_UNKNOWN;
  return find_anywhere(*name, &can_draw) && can_draw ? CN_OPENED : CN_TERM_UNKNOWN;
}

static void start_colours(bool wanted) {
  const char *refusal = getenv("NO_COLOR");
  colours = 0;
  if (!wanted || (refusal != NULL && *refusal != '\0') || !has_colors()) return;
  if (start_color() != OK) return;
  use_default_colors();
  colours = COLORS;
}

/* A locale that asks for UTF-8 and is not on this machine, as after ssh, still means UTF-8. */
static void choose_locale(bool force_utf8) {
  static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  if (setlocale(LC_CTYPE, "") == NULL) {
    const char *name = NULL;
    for (int i = 0; i < 3 && (name == NULL || *name == '\0'); i++) name = getenv(variables[i]);
    if (name != NULL && (strcasestr(name, "utf-8") != NULL || strcasestr(name, "utf8") != NULL))
      force_utf8 = true;
  }
  if (force_utf8 && !cn_is_utf8()) setlocale(LC_CTYPE, "C.UTF-8");
  /* For any other set of characters the C library would load a module from this machine, which need
     not fit the library inside the one file. ASCII is drawn there anyway. */
  if (!cn_is_utf8()) setlocale(LC_CTYPE, "C");
}

/* A variable as it is, to be put back. */
static char *remember(const char *variable) {
  const char *value = getenv(variable);
  return value != NULL ? strdup(value) : NULL;
}

static void put_back(const char *variable, char *earlier) {
  if (earlier != NULL) setenv(variable, earlier, 1);
  else unsetenv(variable);
  free(earlier);
}

/* LINES or COLUMNS where it is set, else what the window says; never so much that memory ends. */
static int limited(const char *variable, int found) {
  const char *value = getenv(variable);
  int number = value != NULL ? atoi(value) : 0;
  if (number <= 0) number = found;
  return number > CN_MOST_CELLS ? CN_MOST_CELLS : number;
}

static struct winsize window_size(void) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  return size;
}

void cn_fit_window(void) {
  struct winsize size = window_size();
  int height = limited("LINES", size.ws_row), width = limited("COLUMNS", size.ws_col);
  if (height > 0 && width > 0) resize_term(height, width);
  cn_forget_screen();
}

/* ncurses takes any size for its word, and a size of its variables before that of the window. */
static SCREEN *start_within_limits(const char *name) {
  static const char *const variables[] = {"LINES", "COLUMNS"};
  struct winsize size = window_size();
  int found[] = {size.ws_row, size.ws_col};
  char *earlier[2];
  for (int i = 0; i < 2; i++) {
    char number[16];
    earlier[i] = remember(variables[i]);
    snprintf(number, sizeof number, "%d", limited(variables[i], found[i]));
    if (found[i] > CN_MOST_CELLS || earlier[i] != NULL) setenv(variables[i], number, 1);
  }
  SCREEN *started = newterm(name, stdout, stdin);
  for (int i = 0; i < 2; i++) put_back(variables[i], earlier[i]);
  return started;
}

cn_result cn_open(bool wants_colours, bool force_utf8) {
  if (screen != NULL) return CN_CANNOT_START;
  choose_locale(force_utf8);
  if (!cn_save_modes()) return CN_NOT_A_TERMINAL;
  if (!cn_guard_prepare()) return CN_CANNOT_START;

  char *earlier = remember("TERMINFO");
  const char *name;
  cn_result result = choose_entry(&name);
  if (result == CN_OPENED) screen = start_within_limits(name);
  /* The embedded entry is for newterm's eyes only. */
  put_back("TERMINFO", earlier);
  if (result != CN_OPENED) return result;
  if (screen == NULL) return CN_CANNOT_START;

  cn_prepare_restoring();
  cn_guard_start();
  is_guarded = true;
  static bool is_registered;
  if (!is_registered) is_registered = atexit(cn_close) == 0;
  cn_hold_stderr();
  cn_input = STDIN_FILENO;
  cn_start_keys();
  start_colours(wants_colours);
  cn_set_paste(true);
  return CN_OPENED;
}

cn_result cn_open_on_nothing(const char *type, int height, int width, bool wants_colours,
                             const uint8_t *typed, int count) {
  int ends[2];
  if (screen != NULL || pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return CN_CANNOT_START;
  setlocale(LC_CTYPE, "C.UTF-8");
  ssize_t written = write(ends[1], typed, (size_t)count);
  close(ends[1]);
  nothing = fopen("/dev/null", "w");
  typing = fdopen(ends[0], "r");
  screen = written == count ? newterm(type, nothing, typing) : NULL;
  is_guarded = false;
  if (screen == NULL) {
    fclose(nothing);
    fclose(typing);
    return CN_CANNOT_START;
  }
  resize_term(height, width);
  cn_input = ends[0];
  cn_start_keys();
  start_colours(wants_colours);
  return CN_OPENED;
}

void cn_wipe(void) {
  if (screen == NULL) return;
  if (is_guarded) cn_erase_for_next();
  clearok(curscr, true);
}

void cn_close(void) {
  if (screen == NULL) return;
  sigset_t background, usual;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU); /* in the background, setting the modes would stop us */
  sigprocmask(SIG_BLOCK, &background, &usual);
  if (is_guarded) {
    cn_erase_drawing();
    cn_set_paste(false);
  }
  endwin();
  if (is_guarded) {
    cn_end_restoring();
    cn_guard_end();
  }
  delscreen(screen);
  screen = NULL;
  cn_release_stderr();
  if (!is_guarded) {
    fclose(nothing);
    fclose(typing);
  }
  sigprocmask(SIG_SETMASK, &usual, NULL);
}
