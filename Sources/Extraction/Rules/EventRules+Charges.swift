internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Charges told by the answer to them, pleas for refuge, demands of persons, and orders that free somebody.
  static let charges: [TreeRule] = [
    TreeRule(
      "accuse.charges-answered", .accuse,
      triggers: ["reject", "deny", "dismiss", "refute", "rebut", "face", "rebuff", "counter"],
      subject: [.ofPatient(["by", "from"]), .ownerOfPatient, .with(["by", "from"])],
      object: [.agent],
      objects: actors,
      requires: ["accusation", "allegation"],
      excludes: ["not", "n't", "never"],
      precision: 0.8,
      example: "Kosovo dismissed accusations by Serbia of stealing copper.",
      nearMisses: [
        "Kosovo dismissed accusations by Serbia against Albania.",
        "Kosovo may face accusations by Serbia.",
        "Kosovo dismissed a clerk by a road to Serbia.",
      ]),
    TreeRule(
      "accuse.that-answered", .accuse,
      triggers: ["accusation", "allegation", "charge", "assertion", "claim"],
      parts: words,
      subject: [.with(["by", "from"]), .owner],
      object: [.complementAgent],
      objects: actors,
      context: ["reject", "deny", "dismiss", "refute", "rebut", "rebuff"],
      precision: 0.78,
      example: "Albania rejected allegations by Serbia that Kosovo had stolen copper.",
      nearMisses: [
        "Albania may reject allegations by Serbia that Kosovo stole copper.",
        "Serbia dropped its allegations that Kosovo had stolen copper.",
        "Albania rejected allegations that copper was stolen, as Serbia met Kosovo.",
      ]),
    TreeRule(
      "request.refuge", .request,
      triggers: ["seek", "request", "claim", "ask", "apply", "take", "demand"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["in", "at", "inside"],
          nouns: ["embassy", "consulate", "mission", "residence", "legation", "home"]),
        .with(["in", "from", "at"]), .ofPatient(["in", "from", "at"]),
      ],
      subjects: [.person],
      objects: [.country],
      requires: ["asylum", "refuge", "sanctuary"],
      precision: 0.8,
      example: "Ana Roy sought asylum in Uganda.",
      nearMisses: [
        "Ana Roy may seek asylum in Uganda.",
        "Ana Roy never sought asylum in Uganda.",
        "Ana Roy sought a job in Uganda.",
      ]),
    TreeRule(
      "request.that-person", .request,
      triggers: ["demand", "insist", "request", "urge", "ask", "propose"],
      subject: [.agent],
      object: [.complementAgent],
      objects: [.person],
      complement: .required,
      context: [
        "resign", "quit", "leave", "step", "apologise", "apologize", "explain", "release", "free",
        "stop", "end", "withdraw", "accept", "surrender", "appear", "testify", "return", "pay",
        "hand", "cede", "relinquish", "halt", "sign", "lift", "call", "dissolve", "dismiss",
      ],
      precision: 0.8,
      example: "Kenya demanded that Ana Roy leave office.",
      nearMisses: [
        "Kenya demanded that a friend of Ana Roy leave.",
        "Kenya may demand that Ana Roy leave office.",
        "Kenya never demanded that Ana Roy leave office.",
      ]),
    TreeRule(
      "retreat.order-release", .retreat,
      triggers: ["order", "announce", "authorize", "authorise", "approve", "decree"],
      subject: [.agent],
      object: [.ofPatient(["of"])],
      subjects: actors,
      objects: [.person, .country],
      requires: ["release", "freeing"],
      nationals: [.object],
      precision: 0.78,
      example: "A court in Niger ordered the release of Ana Roy.",
      nearMisses: [
        "A court in Niger may order the release of Ana Roy.",
        "A court in Niger did not order the release of Ana Roy.",
        "A court in Niger ordered the release of a film on Ana Roy.",
      ]),
    TreeRule(
      "sanction.downsize", .sanction,
      triggers: ["reduce", "cut", "halve", "trim", "slash", "shrink", "downgrade", "scale"],
      subject: [.agent],
      object: [.ofPatient(["in", "at", "with"]), .with(["in", "at", "with"])],
      subjects: [.country, .organization],
      objects: [.country],
      requires: ["presence", "representation", "staff", "mission", "tie", "relation"],
      context: ["diplomatic", "embassy", "consular", "diplomat"],
      otherContext: ["tax", "price", "cost"],
      precision: 0.8,
      example: "Mali trimmed its diplomatic presence in Denmark.",
      nearMisses: [
        "Mali may trim its diplomatic presence in Denmark.",
        "Mali did not trim its diplomatic presence in Denmark.",
        "Mali trimmed a diplomatic letter in Denmark.",
      ]),
    TreeRule(
      "reject.benefit-for", .reject,
      triggers: ["veto", "block", "oppose", "reject"],
      subject: [.agent],
      object: [.ofPatient(["to", "for"])],
      subjects: actors,
      objects: [.country, .organization],
      requires: [
        "loan", "aid", "package", "bailout", "assistance", "funding", "sale", "delivery", "credit",
        "grant", "export", "shipment", "membership",
      ],
      precision: 0.78,
      example: "Eritrea vetoed a loan to Ethiopia.",
      nearMisses: [
        "Eritrea may veto a loan to Ethiopia.",
        "Eritrea did not veto a loan to Ethiopia.",
        "Eritrea vetoed a law on roads to Ethiopia.",
      ]),
    TreeRule(
      "request.called-to-ask", .request,
      triggers: ["phone", "telephone", "call", "ring", "write", "meet", "contact", "visit"],
      subject: [.agent],
      object: [.patient, .with(["to", "with"])],
      objects: actors,
      excludes: ["off", "for", "on"],
      context: ["ask", "request", "demand", "plead", "seek"],
      otherContext: [
        "about", "how", "whether", "why", "what", "if", "condolence", "name", "when", "where",
      ],
      precision: 0.75,
      example: "Kenya wrote to Uganda to ask for tents.",
      nearMisses: [
        "Kenya may write to Uganda to ask for tents.",
        "Kenya never wrote to Uganda to ask for tents.",
        "Kenya wrote to Uganda about tents.",
      ]),
  ]
}
