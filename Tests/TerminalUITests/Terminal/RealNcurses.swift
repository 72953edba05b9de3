import Testing

/// Tests that open a terminal on nothing. ncurses has one screen a process, so they come one after
/// another: put every such suite inside this one.
@Suite(.serialized) enum RealNcurses {}
