extension WeakeningPhrase {
  /// Every phrase that is not let through.
  static let list: [(kind: Weakening.Kind, texts: [String])] = [
    (
      .removes,
      [
        "@not * @act", "without * @act", "instead", "need not", "neednt", "needless",
        "unnecessary", "no need", "not|isnt|arent * necessary|needed|required|obliged|expected",
        "dont|not|doesnt * have|need to", "optional|optionally", "skip|skips|skipping",
        "ignore|ignores|ignoring", "disregard|disregards", "omit|omits|drop|drops",
        "waive|waives|waived|waiver", "exempt|exempts|exemption", "unless", "except|excepting",
        "only", "merely", "no longer", "does|do not * apply", "doesnt|dont apply",
        "internally", "in house", "inhouse", "to|among yourself|yourselves|ourselves",
        "keep|stay|say * quiet|silent|secret|nothing", "secret|secretly", "do|does|say nothing",
        "leave it", "let it", "discourage|discourages|discouraged", "fewer|less referrals",
        "is|are|be|will enough", "suffice|suffices|sufficient|sufficiently", "will do",
        "if you like|want|wish|prefer", "at your discretion", "discretion|discretionary",
        "free to", "not bound", "withdraw|withdraws|withdrawn", "cancel|cancels|cancelled",
        "close|closes|closed the|a|this case|referral", "refuse|refuses|refusing|decline|declines",
        "forbid|forbids|forbidden|prohibit|prohibits|prohibited|ban|bans|banned", "unwilling",
        "limit|limits|limited|restrict|restricts|restricted|confine|confined",
      ]
    ),
    (
      .outranks,
      [
        "instead", "in place of", "in lieu", "rather than", "replace|replaces|replaced|replacing",
        "supersede|supersedes|superseded", "override|overrides|overrule|overrules|overruled",
        "outrank|outranks", "take|takes|taking|has|have precedence|priority", "precedence",
        "prevail|prevails", "overriding", "disapply|disapplies", "contrary to", "despite",
        "notwithstanding", "regardless of", "whatever * says|guide|guidance", "above the national",
        "more important", "comes|come|goes|go first", "first of all", "firstly", "to begin with",
        "first @act", "@act * first", "first|always get|obtain|seek|check|try|complete|fill",
        "out of date", "outdated", "wrong", "mistaken|incorrect", "trust this", "local rule|rules",
      ]
    ),
    (
      .waits,
      [
        "hold off|on|back", "put off", "before|prior|until|till * @act",
        "before|until|till|unless "
          + "* answer|answers|reply|replies|decision|agree|agrees|agreed|approve|approves",
        "until|till", "not|only after|when|if|once|with", "permission", "approve|approves|approved",
        "approval", "authorise|authorises|authorised|authorisation|authorization|authorize",
        "sign|signs|signed off", "signoff", "consent|consents|consenting", "agreement of",
        "leave of", "clearance", "say so of", "subject to", "provided that", "conditional",
        "tomorrow", "later", "next day|week|month|morning|monday|term|meeting|working",
        "in the morning", "after the weekend|holiday|holidays|half", "when|if convenient|time",
        "when|if you can|have|get", "in due course", "eventually", "at leisure", "no|not * hurry",
        "no|not * rush", "no|not * urgent|urgency", "can|may|could|will wait", "sleep on",
        "wait|see and see|wait", "take your time", "slow|slowly", "not yet", "cool|cooling off",
        "office hours first", "triage|triaged|screen|screened by|first",
      ]
    ),
    (
      .reassures,
      [
        "no further action", "nfa", "no|little|low|lower|small|minimal * risk|risks|danger|harm",
        "not|isnt|arent|never * serious|significant|harm|danger|dangerous|risk|abuse|concern|worry",
        "is|are|be|child|children|they safe", "safe enough", "nothing to worry", "nothing wrong",
        "no cause|concern|concerns|worry|grounds|evidence", "not|no|below|under * threshold",
        "minor|trivial|petty", "normal|ordinary here", "usual here", "overreact|overreacting",
        "overreaction", "exaggerate|exaggerates|exaggerated", "lying|liar|liars|attention seeking",
        "false allegation|allegations", "too many|busy", "waste|wastes|wasting", "bother|bothers",
        "bothering", "trouble|troubling", "unfounded|malicious|vexatious", "can be ignored",
        "fine|okay|ok|alright to|here|now",
      ]
    ),
    (
      .claims,
      [
        "must", "mustnt", "shall", "should", "shouldnt", "ought", "have|has to", "had to",
        "required|requires|requirement|requirements|require", "obliged|obligation|obligatory",
        "mandatory|compulsory", "statute|statutory|legally|lawful|unlawful|illegal", "by law",
        "the law", "legal duty|requirement", "national|nationally", "government",
        "department for education", "the department",
        "ofsted", "working together", "children act", "the guidance|guide",
        "wt 2013|2015|2018|2023|2026",
        "official|officially", "handrail", "duty to", "binding|bound",
      ]
    ),
    (
      .emergency,
      [
        "999", "0999", "9999", "112", "911", "9 9 9", "99 9", "9 99", "nine nine", "1 1 2",
        "triple nine", "emergency number|call|calls|line|key", "ambulance",
      ]
    ),
    (
      .routes,
      [
        "press|presses|pressing", "answer|choose|pick|select * no|yes|not|1|2|3|4|5|6|7|8|9",
        "go|goes|turn|jump|move|return|back * step|screen|page|question",
        "go|see|use|skip|jump to * step", "step 1|2|3|4|5|6|7|8|9", "start again|over",
      ]
    ),
  ]
}
