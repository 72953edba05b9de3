import Guidance

// How the words of a step name what a pack may say more of.

extension LocalDocument.Kind {
  /// How the words of a step name it, in lower case.
  var phrases: [String] {
    switch self {
    case .thresholdDocument: ["threshold document"]
    case .referralForm: ["which form"]
    case .escalationPolicy: ["escalation policy", "area's policy", "local policy", "local route"]
    case .assessmentProtocol: ["local protocol"]
    case .earlyHelpAssessment: ["early help assessment"]
    case .procedures: ["your procedures", "safeguarding procedures", "procedures follow"]
    }
  }
}

extension LocalStage {
  static let phrases = [
    "stages and", "stage by stage", "stage of the local policy", "stage of the policy",
  ]
}

extension Step {
  /// All that the step says, in lower case.
  var everyWord: String {
    var texts = text + [voice ?? ""]
    texts += actions.flatMap(\.texts)
    texts += others.map(\.text)
    if let outcome {
      texts += outcome.tell + outcome.record + outcome.watchFor + outcome.comeBackIf
      texts += outcome.expect.map(\.text) + [outcome.disagree.text]
    }
    return texts.joined(separator: "\n").lowercased()
  }
}
