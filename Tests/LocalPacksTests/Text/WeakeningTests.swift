import Testing

@testable import LocalPacks

@Suite("Words that weaken") struct WeakeningTests {
  @Test(
    "a line that could weaken the guide is refused",
    arguments: [
      ("You need not ring.", Weakening.Kind.removes), ("You needn\u{2019}t ring.", .removes),
      ("There is no need to refer this.", .removes), ("Do not refer bruises.", .removes),
      ("DON'T RING THE COUNCIL", .removes), ("Never, ever, call social care.", .removes),
      ("You do not have to tell anybody.", .removes), ("Ringing is optional.", .removes),
      ("Skip the next part.", .removes), ("Refer, unless the head disagrees.", .removes),
      ("Only the lead refers.", .removes), ("An email is enough.", .removes),
      ("Deal with it internally.", .removes), ("Keep it secret.", .removes),
      ("Avoid ringing at night.", .removes), ("D\u{F3} n\u{F3}t r\u{EB}fer.", .removes),
      ("This is not necessary here.", .removes), ("Without telling social care.", .removes),
      ("Ring us instead of 999.", .outranks), ("Use this in place of the referral.", .outranks),
      ("Our policy takes precedence.", .outranks), ("This replaces the step.", .outranks),
      ("Ring the head first.", .outranks), ("First ring the head.", .outranks),
      ("Email rather than ringing.", .outranks), ("Notwithstanding the above.", .outranks),
      ("Wait for the lead.", .waits), ("Please delay a day.", .waits),
      ("Get this before you ring.", .waits), ("Hold off until Monday.", .waits),
      ("Ask permission of the head.", .waits), ("Obtain the parents' consent.", .waits),
      ("Ring tomorrow.", .waits), ("It can wait.", .waits), ("Ring when convenient.", .waits),
      ("Bruises are low risk.", .reassures), ("The child is safe with them.", .reassures),
      ("No further action follows.", .reassures), ("This does not meet the threshold.", .reassures),
      ("It is not significant harm.", .reassures), ("Do not bother them.", .reassures),
      ("You must use our form.", .claims), ("Staff should use our form.", .claims),
      ("The form is mandatory.", .claims), ("Working Together asks for the form.", .claims),
      ("A statutory form.", .claims), ("The form is required.", .claims),
      ("Ring 999 as well.", .emergency), ("Ring 9 9 9.", .emergency),
      ("Ring nine nine nine.", .emergency), ("Ring 112.", .emergency), ("Ring999.", .emergency),
      ("Ring 01632 960001.", .number), ("Ring 0163-296-0001.", .number),
      ("In danger ring the head.", .emergency), ("Not for emergencies.", .emergency),
      ("The head decides whether a referral happens.", .outranks),
      ("Handle bruises and disclosures within school.", .settles),
      ("Small marks on children are normal.", .reassures),
      ("Most worries are handled by the head.", .settles), ("D0 n0t refer", .removes),
      ("Do n.o.t refer", .removes), ("Do not r-e-f-e-r", .removes), ("Do no t re fer", .removes),
      ("Un less there is blood", .removes), ("Ask per mission here", .waits),
      ("Press 2 here.", .routes), ("Go to step C16.", .routes), ("Answer No here.", .routes),
    ])
  func refused(text: String, kind: Weakening.Kind) {
    let found = Weakening.found(in: text)
    #expect(found.contains { $0.kind == kind }, "\(found)")
  }

  @Test(
    "a line that adds is let through",
    arguments: [
      "Ask for the front door.", "The form follows the call, within 1 working day.",
      "Do not wait for them.", "Ring without waiting.", "Send the report to the chair's office.",
      "Interpreters join the call. Say which language.", "Weekends, nights and bank holidays.",
      "Speak to the practitioner who decided, and say what is still unmet.",
      "Northfold Levels of Need, 2026, on the partnership's pages.",
      "Your manager or lead speaks to theirs.",
      "A section 47 enquiry is led from the Civic Centre.",
      "A social worker listens to every call about harm, on the same day.",
      "Stay with them.", "The waiting rooms are on the first floor.",
      "Write down the reference with the time.", "Do not delay. Ring at once.",
    ])
  func accepted(text: String) {
    #expect(Weakening.found(in: text).isEmpty, "\(Weakening.found(in: text))")
  }

  @Test("every kind has a phrase that can be found, and every phrase can begin somewhere")
  func list() {
    let kinds = Set(WeakeningPhrase.list.map(\.kind))
    #expect(kinds.union([.number]) == Set(Weakening.Kind.allCases))
    var texts: [Substring] = []
    for (_, phrases) in WeakeningPhrase.list { texts += phrases.split(separator: ",") }
    let trimmed = texts.map { text in text.drop { $0 == " " } }
    #expect(trimmed.allSatisfy { !$0.hasPrefix("*") && !$0.hasSuffix("*") })
  }
}
