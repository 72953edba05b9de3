#define _GNU_SOURCE
#include "Restore.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int kept = -1, held = -1;

void cn_hold_stderr(void) {
  held = memfd_create("stderr", MFD_CLOEXEC);
  if (held < 0) return;
  kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (kept < 0) {
    close(held);
    held = -1;
    return;
  }
  dup2(held, STDERR_FILENO);
}

/* read, write, lseek, dup2 and close: all may be called from a handler. */
void cn_release_stderr(void) {
  if (held < 0) return;
  dup2(kept, STDERR_FILENO);
  lseek(held, 0, SEEK_SET);
  char part[512];
  ssize_t size;
  while ((size = read(held, part, sizeof part)) > 0) {
    if (write(STDERR_FILENO, part, (size_t)size) < 0) break;
  }
  close(held);
  close(kept);
  held = kept = -1;
}
