/* Ours alone: not for Swift. */
#ifndef CN_TERMINFO_H
#define CN_TERMINFO_H
extern const char cn_xterm_256color[];
#endif
