#define _GNU_SOURCE
#include "CNcurses.h"

#include <sys/prctl.h>
#include <sys/resource.h>

bool cn_forbid_core_dump(void) {
  struct rlimit none = {0, 0};
  bool is_limited = setrlimit(RLIMIT_CORE, &none) == 0;
  /* A core that goes to a program (systemd-coredump) ignores the limit, and heeds this. */
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && is_limited;
}
