#include "Restore.h"
#include "CNcurses.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

/* A piece of text for the terminal, made ready in advance: a handler may not look it up. */
typedef struct {
  char bytes[256];
  size_t size;
} text;

static text enter, keypad_on, leave, home, erase_line, leave_last, paste_on, paste_off;
static struct termios saved_modes;
static volatile sig_atomic_t have_modes, is_drawn;
static bool has_own_screen;

static void send(text piece) {
  const char *bytes = piece.bytes;
  size_t size = piece.size;
  while (size > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, size);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes += sent;
    size -= (size_t)sent;
  }
}

static void add(text *to, const char *bytes) {
  if (bytes == NULL || bytes == (char *)-1) return;
  for (; *bytes != '\0' && to->size < sizeof to->bytes; bytes++) {
    if (bytes[0] == '$' && bytes[1] == '<') { /* padding: $<5/> */
      const char *end = strchr(bytes, '>');
      if (end == NULL) return;
      bytes = end;
    } else {
      to->bytes[to->size++] = *bytes;
    }
  }
}

static bool has(const char *capability) {
  const char *found = tigetstr(capability);
  return found != NULL && found != (char *)-1;
}

bool cn_save_modes(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return false;
  have_modes = tcgetattr(STDIN_FILENO, &saved_modes) == 0;
  return have_modes;
}

void cn_prepare_restoring(void) {
  enter = keypad_on = leave = home = erase_line = leave_last = paste_on = paste_off = (text){0};
  /* Only a terminal that speaks ANSI ignores a private mode that it does not know. */
  if (strncmp(tigetstr("cup"), "\033[", 2) == 0) {
    add(&paste_on, "\033[?2004h");
    add(&paste_off, "\033[?2004l");
  }
  add(&enter, tigetstr("smcup"));
  add(&enter, tigetstr("smkx"));
  add(&keypad_on, tigetstr("smkx"));
  add(&leave, tigetstr("sgr0"));
  add(&leave, tigetstr("op"));
  add(&leave, tigetstr("cnorm"));
  add(&leave, tigetstr("rmkx"));
  add(&home, has("home") ? tigetstr("home") : tparm(tigetstr("cup"), 0, 0));
  add(&erase_line, tigetstr("el"));
  /* On a screen of its own (smcup) nothing of ours is in the scrollback, and the rest of that is
     the person's. Without one the drawing is on it. */
  has_own_screen = has("smcup");
  if (has_own_screen) {
    add(&leave_last, tigetstr("rmcup"));
  } else {
    leave_last = home;
    add(&leave_last, tigetstr("E3"));
  }
  is_drawn = 1;
}

/* Row by row: some terminals and multiplexers keep a screen that is cleared at one stroke. */
void cn_erase_drawing(void) {
  if (!is_drawn || home.size == 0 || erase_line.size == 0) return;
  struct winsize window = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &window);
  int rows = window.ws_row > 0 ? window.ws_row : 24;
  send(leave);
  send(home);
  for (int row = 0; row < rows; row++) {
    if (row > 0) send((text){.bytes = "\r\n", .size = 2});
    send(erase_line);
  }
  send(home);
}

void cn_erase_for_next(void) {
  cn_erase_drawing();
  if (!has_own_screen) send(leave_last);
  send(keypad_on);
}

/* Only write(2), ioctl(2), signal(2) and tcsetattr(3): all may be called from a handler. */
void cn_restore_terminal(void) {
  if (is_drawn) {
    cn_erase_drawing();
    send(paste_off);
    send(leave);
    send(leave_last);
  }
  is_drawn = 0;
  if (have_modes) {
    signal(SIGTTOU, SIG_IGN); /* in the background the call would stop us */
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
  }
  have_modes = 0;
}

void cn_end_restoring(void) {
  if (is_drawn && !has_own_screen) send(leave_last);
  is_drawn = have_modes = 0;
}

void cn_set_paste(bool on) { send(on ? paste_on : paste_off); }

void cn_enter_again(void) {
  reset_prog_mode();
  send(enter);
  send(paste_on);
  clearok(curscr, true);
}
