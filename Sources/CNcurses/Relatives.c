#define _GNU_SOURCE
#include "Terminfo.h"

#include <stddef.h>
#include <string.h>

/* By how a name begins: what these are is beyond doubt, and they are no xterm. */
static const struct {
  const char *beginning, *entry;
} families[] = {
    {"linux", "linux"}, {"screen", "screen-256color"}, {"tmux", "tmux-256color"},
    {"vt1", "vt100"},   {"vt2", "vt220"},              {"vt3", "vt220"},
    {"vt4", "vt220"},   {"vt5", "vt220"},
};

/* By a part of the name: these understand what xterm-256color says, whatever terminfo thinks. */
static const char *const parts[] = {
    "xterm", "256color", "direct",  "truecolor", "kitty", "ghostty", "alacritty", "foot",
    "putty", "wezterm",  "konsole", "vte-",      "gnome", "rxvt",    "iterm",     "mintty",
    "rio",   "contour",  "vscode",  "warp",      "zellij",
};

const char *cn_relative(const char *name) {
  for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
    const char *beginning = families[i].beginning;
    if (strncmp(name, beginning, strlen(beginning)) == 0 && strcmp(name, "vt52") != 0)
      return families[i].entry;
  }
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    if (strcasestr(name, parts[i]) != NULL) return "xterm-256color";
  }
  if (strcmp(name, "st") == 0 || strcmp(name, "vte") == 0) return "xterm-256color";
  return NULL;
}
