import Guidance

/// Whom a contact reaches. The raw value is the name in a pack.
package enum LocalService: String, Sendable, CaseIterable {
  case childrensSocialCare = "childrens-social-care"
  case emergencyDuty = "emergency-duty"
  case police
  case designatedOfficer = "designated-officer"
  case safeguardingLead = "safeguarding-lead"
  case earlyHelp = "early-help"
  case health
  case partnership

  /// As it reads on a line.
  package var words: String {
    switch self {
    case .childrensSocialCare: "Children's social care"
    case .emergencyDuty: "Emergency duty team"
    case .police: "Police, where it is not an emergency"
    case .designatedOfficer: "Designated officer"
    case .safeguardingLead: "Safeguarding lead"
    case .earlyHelp: "Early help"
    case .health: "Health safeguarding team"
    case .partnership: "Safeguarding partners"
    }
  }

  /// Other names that people write for it.
  package var aliases: [String] {
    switch self {
    case .childrensSocialCare: ["front-door", "mash", "social-care", "duty-team"]
    case .emergencyDuty: ["edt", "emergency-duty-team", "emergency-team", "out-of-hours"]
    case .police: ["police-101"]
    case .designatedOfficer: ["lado", "local-authority-designated-officer"]
    case .safeguardingLead: ["dsl", "lead", "designated-safeguarding-lead"]
    case .earlyHelp: ["early-help-team", "family-hub"]
    case .health: ["named-nurse", "health-safeguarding-team"]
    case .partnership: ["safeguarding-partners", "safeguarding-partnership"]
    }
  }

  /// What the words of a step call it, in lower case.
  private var phrases: [String] {
    switch self {
    case .childrensSocialCare, .emergencyDuty:
      [
        "children's social care", "front door", "duty team", "duty social worker", "the council",
        "council's", "emergency team",
      ]
    case .police: ["101"]
    case .designatedOfficer: ["designated officer"]
    case .safeguardingLead: ["{lead}"]
    case .earlyHelp: ["early help team", "advice line"]
    case .health: ["named or designated", "health safeguarding"]
    case .partnership: ["safeguarding partners'"]
    }
  }

  private static let verbs = ["ring ", "tell ", "ask ", "talk ", "contact ", "call "]

  /// The services that a step asks people to get in touch with, of some.
  ///
  /// - Complexity: O(*n*) in the length of the step's actions.
  static func asked(for step: Step, among services: Set<LocalService>) -> [LocalService] {
    if services.isEmpty { return [] }
    let texts = step.actions.flatMap(\.texts)
    let sentences = texts.flatMap(\.sentences)
    let calls = sentences.filter { sentence in
      verbs.contains { sentence.hasPrefix($0) || sentence.contains(" " + $0) }
    }
    return allCases.filter { service in
      // A number of its own needs no verb: "999 if the child is in danger, 101 if not".
      services.contains(service)
        && (service == .police ? sentences : calls).contains { sentence in
          service.phrases.contains { sentence.contains($0) }
        }
    }
  }
}

extension String {
  /// The sentences of a text, in lower case.
  fileprivate var sentences: [String] {
    lowercased().split(separator: ".").map { part in String(part.drop { $0 == " " }) }
  }
}
