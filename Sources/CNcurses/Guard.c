#define _GNU_SOURCE
#include "Guard.h"
#include "Restore.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGQUIT};
static const int stops[] = {SIGHUP, SIGTERM, SIGINT};
enum { CRASHES = sizeof crashes / sizeof *crashes, STOPS = sizeof stops / sizeof *stops };
/* As they were before newterm. */
static struct sigaction earlier[NSIG];
static struct sigaction ncurses_suspend;
static volatile sig_atomic_t stop_signal, was_continued, was_resized;
static int wake[2] = {-1, -1};
/* A stack overflow leaves no other stack to run on; the earlier handler needs room as well. */
static char crash_stack[65536];
static stack_t earlier_stack;

static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  cn_restore_terminal();
  cn_release_stderr();
  sigaction(number, &earlier[number], NULL);
  /* A fault repeats on return, with its own registers, into the earlier handler (Swift's
     backtracer, or the core dump). What is no fault (sent, typed, a breakpoint) is sent again. */
  bool is_fault = info->si_code > 0 && number != SIGTRAP && number != SIGQUIT && number != SIGSYS;
  if (!is_fault) raise(number);
}

static void on_stop(int number) {
  int kept = errno;
  if (stop_signal != 0) { /* asked before and still here: the program hangs */
    cn_restore_terminal();
    cn_release_stderr();
    signal(number, SIG_DFL);
    raise(number);
  }
  stop_signal = number;
  if (write(wake[1], "!", 1) < 0) { /* full already: it wakes all the same */
  }
  errno = kept;
}

static void on_continue(int number) {
  (void)number;
  was_continued = 1;
}

static void on_resize(int number) {
  (void)number;
  was_resized = 1;
}

/* The shell gets a terminal without our bracketed paste; the rest ncurses knows how to do. */
static void on_suspend(int number) {
  cn_set_paste(false);
  ncurses_suspend.sa_handler(number);
  cn_set_paste(true);
}

bool cn_guard_prepare(void) {
  if (wake[0] < 0 && pipe2(wake, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  char byte;
  while (read(wake[0], &byte, 1) > 0) {
  }
  stop_signal = was_continued = was_resized = 0;
  for (int number = 1; number < NSIG; number++) sigaction(number, NULL, &earlier[number]);
  return true;
}

/* Ctrl-C and Ctrl-\ stay ignored where they were; everything else has to give the terminal back. */
static bool is_ignored(int number) {
  return (number == SIGINT || number == SIGQUIT) && earlier[number].sa_handler == SIG_IGN;
}

bool cn_guard_ignores_keyboard(void) { return is_ignored(SIGINT) && is_ignored(SIGQUIT); }

void cn_guard_start(void) {
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, &earlier_stack);
  struct sigaction crash = {.sa_sigaction = on_crash,
                            .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  for (int i = 0; i < CRASHES; i++) {
    if (!is_ignored(crashes[i])) sigaction(crashes[i], &crash, NULL);
  }
  struct sigaction stop = {.sa_handler = on_stop, .sa_flags = SA_NODEFER};
  for (int i = 0; i < STOPS; i++) {
    if (!is_ignored(stops[i])) sigaction(stops[i], &stop, NULL);
  }
  /* Not ncurses's own: it would take any size for its word. */
  struct sigaction resize = {.sa_handler = on_resize};
  sigaction(SIGWINCH, &resize, NULL);
  struct sigaction on = {.sa_handler = on_continue};
  sigaction(SIGCONT, &on, NULL);

  /* ncurses has no handler where suspending was switched off before us: that stays so. */
  sigaction(SIGTSTP, NULL, &ncurses_suspend);
  if (ncurses_suspend.sa_handler != SIG_DFL && ncurses_suspend.sa_handler != SIG_IGN) {
    struct sigaction suspend = ncurses_suspend;
    suspend.sa_handler = on_suspend;
    sigaction(SIGTSTP, &suspend, NULL);
  }
}

void cn_guard_end(void) {
  static const int others[] = {SIGCONT, SIGTSTP, SIGWINCH};
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &earlier[crashes[i]], NULL);
  for (int i = 0; i < STOPS; i++) sigaction(stops[i], &earlier[stops[i]], NULL);
  for (int i = 0; i < 3; i++) sigaction(others[i], &earlier[others[i]], NULL);
  sigaltstack(&earlier_stack, NULL);
}

int cn_guard_stop_signal(void) { return stop_signal; }

int cn_guard_wake(void) { return wake[0]; }

bool cn_guard_was_continued(void) {
  if (!was_continued) return false;
  was_continued = 0;
  return true;
}

bool cn_guard_was_resized(void) {
  if (!was_resized) return false;
  was_resized = 0;
  return true;
}
