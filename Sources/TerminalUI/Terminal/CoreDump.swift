internal import CNcurses

/// The copy of a program's memory that a system may keep after a crash.
package enum CoreDump {
  /// From here on a crash leaves no copy of the memory on disk, and no other program of the same
  /// account may read it: answers are gone when the process is.
  ///
  /// - Returns: False where the system refused.
  @discardableResult
  package static func forbid() -> Bool { cn_forbid_core_dump() }
}
