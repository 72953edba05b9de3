extension Fixture {
  static let dangerFlow = """
    stage: danger
    steps:
      - id: danger.act
        code: D1
        kind: action
        title: Ring 999
        say: The child comes first.
        why: Danger cannot wait.
        cites: [old.1]
        actions:
          - now: Ring the police.
            who: [referrer]
            force: must
            cites: [old.1]
        next:
          to: danger.end
          cites: [old.1]
      - id: danger.end
        code: D2
        kind: outcome
        title: Help is coming
        say: Stay with the child.
        why: They need somebody they know.
        cites: [old.1]
        outcome:
          level: immediate-protection
          tell: [The police.]
          record: [When you rang.]
          watch-for: [New danger.]
          come-back-if: [Nobody comes.]
          expect:
            - text: The police come.
              cites: [old.1]
              if-not: danger.act
          disagree:
            text: Ring again.
            to: danger.act

    """

  static let careFlow = """
    stage: care
    steps:
      - id: care.danger
        code: C1
        kind: question
        title: Is the child in danger now?
        say: Danger comes first.
        why: It cannot wait.
        asks: whether the child is in danger
        about: harm
        cites: [old.1]
        choices:
          - id: no
            label: No
            to: care.sure
            concern: 0
            cites: [old.1]
          - id: yes
            label: Yes
            to: danger.act
            concern: 1
            cites: [old.1]
          - id: not-sure
            label: Not sure
            not-sure: yes
            to: danger.act
            cites: [old.1]
            our-reading: yes
      - id: care.sure
        code: C2
        kind: question
        title: Does the child need a social worker?
        say: Think of what you saw.
        why: It decides who helps.
        voice: Ask the child.
        asks: whether the child needs a social worker
        about: practical
        cites: [old.2]
        choices:
          - id: no
            label: No
            to: care.watch
            concern: 0
            cites: [old.2]
          - id: yes
            label: Yes
            to: care.refer
            concern: 1
            cites: [old.2]
          - id: not-sure
            label: Not sure
            not-sure: yes
            to: care.ask
            cites: [old.3]
      - id: care.ask
        code: C3
        kind: action
        title: Talk it over
        say: Two see more than one.
        why: Nobody decides alone.
        cites: [old.3]
        actions:
          - today: Tell your lead.
            as:
              school: "Tell your {lead}."
            who: [referrer]
            otherwise: Ring children's social care.
            cites: [old.3]
            our-reading: yes
        next:
          label: Talked over
          to: care.sure
          cites: [old.3]
      - id: care.refer
        code: C4
        kind: action
        title: Make a referral
        say: [Ring first., Then write.]
        why: It starts the work.
        cites: [old.2]
        actions:
          - by: Write the referral.
            who: [referrer]
            force: should
            timescale: ts.answer
            cites: [old.2]
        others:
          - text: A social worker answers.
            who: [social-worker]
            force: should
            timescale: ts.answer
            cites: [old.2]
        next:
          label: It is made
          to: care.referred
          cites: [old.2]
      - id: care.referred
        code: C5
        kind: outcome
        title: The referral is made
        say: Wait for an answer.
        why: It is theirs now.
        cites: [old.2]
        outcome:
          level: referral
          tell: ["Your {lead}."]
          record: [When you rang.]
          watch-for: [New worries.]
          come-back-if: [The child tells you more.]
          expect:
            - text: An answer in one working day.
              timescale: ts.answer
              cites: [old.2]
              if-not: care.refer
          disagree:
            text: Say so.
            to: care.ask
      - id: care.watch
        code: C6
        kind: outcome
        title: Watch and write down
        say: Keep looking.
        why: Worries add up.
        cites: [old.3]
        outcome:
          level: watch-and-record
          tell: ["Your {lead}."]
          record: [What you saw.]
          watch-for: [More of the same.]
          come-back-if: [It goes on.]
          expect:
            - text: A talk with your lead.
              cites: [old.3]
              if-not: care.ask
          disagree:
            text: Say so.
            to: care.ask

    """
}
