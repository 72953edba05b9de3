/// What is known of a provision in the newest edition, whose text was not read.
package enum Verdict: String, Sendable, CaseIterable {
  /// Official text of the newest edition still says it in substance.
  case confirmed

  /// Only local or trade text still says it: shown as silent.
  case supported

  case changed

  /// No source says anything of it.
  case silent

  /// Fixed by law, whatever the edition.
  case statute

  /// It belongs to the earlier edition only.
  case history
}
