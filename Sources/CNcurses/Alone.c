/* What a program that stands alone sees to before Swift's runtime begins. */
#include <stdlib.h>
#include <sys/auxv.h>

/* Of Swift's runtime. It finds the arguments below the environment, where they are on the stack. */
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count)
    __attribute__((weak));

/* The runtime's first act is to look for a program that would print a backtrace after a crash. It
   looks in folders beside ours, starts whatever it finds there, and aborts where /proc is not
   mounted. The one file that we ship (no interpreter has loaded it) has no such program: told so,
   the runtime does not look. A developer's build keeps its backtraces. */
__attribute__((constructor(101))) static void start_nothing(int count, char **arguments) {
  if (getauxval(AT_BASE) != 0 || _swift_stdlib_overrideUnsafeArgvArgc == NULL) return;
  setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=none", 1);
  /* That has moved the environment. */
  _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
}
