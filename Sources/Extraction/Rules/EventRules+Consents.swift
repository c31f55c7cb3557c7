internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Consents, pledges told by their nouns, and bargains struck.
  static let consents: [TreeRule] = [
    TreeRule(
      "agree.consent", .agree,
      triggers: ["consent", "assent", "acquiesce", "agree", "accede"],
      subject: [.agent],
      object: [.with(["to"])],
      objects: [.country, .organization],
      requires: [
        "extradition", "deployment", "transfer", "sale", "delivery", "handover", "return",
        "release", "purchase", "export", "supply", "shipment", "stationing", "participation",
        "inclusion", "admission", "accession", "visit",
      ],
      precision: 0.8,
      example: "Togo consented to the extradition of Ana Roy to Benin.",
      nearMisses: [
        "Togo may consent to the extradition of Ana Roy to Benin.",
        "Togo never consented to the extradition of Ana Roy to Benin.",
        "Togo consented to a walk as Benin voted.",
      ]),
    TreeRule(
      "agree.green-light", .agree,
      triggers: ["give", "lend", "grant"],
      subject: [.agent],
      object: [
        .ownerOf(
          ["to", "for"],
          nouns: decisions + proposals + ["purchase", "sale", "deployment", "merger", "takeover"]),
        .recipient, .with(["to"]),
      ],
      objects: actors,
      requires: [
        "light", "nod", "go-ahead", "approval", "consent", "assent", "blessing", "clearance",
      ],
      precision: 0.8,
      example: "Togo gave the green light to Benin to open the road.",
      nearMisses: [
        "Togo may give the green light to Benin.",
        "Togo did not give the green light to Benin.",
        "Togo gave its views on the green light of Benin.",
      ]),
    TreeRule(
      "agree.pledge-noun", .agree,
      triggers: [
        "pledge", "promise", "offer", "commitment", "vow", "undertaking", "willingness",
        "readiness",
      ],
      parts: words,
      subject: [.owner],
      object: [.ofComplement(["to", "for", "with"])],
      subjects: actors,
      objects: actors,
      requires: kindness,
      precision: 0.8,
      example: "The pledge by Norway to provide Malta with gas pleased many.",
      nearMisses: [
        "Norway withdrew its pledge to provide Malta with gas.",
        "There is no pledge by Norway to help Malta.",
        "Malta praised the pledge by Norway to rest.",
      ]),
    TreeRule(
      "agree.commit", .agree,
      triggers: ["commit", "dedicate"],
      subject: [.agent],
      object: [.ofComplement(["to", "for", "with", "from"])],
      objects: actors,
      nationals: [.object],
      context: favours,
      precision: 0.8,
      example: "Norway committed itself to supplying Malta with gas.",
      nearMisses: [
        "Norway may commit itself to supplying Malta with gas.",
        "Norway did not commit itself to supplying Malta with gas.",
        "Norway committed a crime, Malta said.",
      ]),
    TreeRule(
      "agree.has-deal", .agree,
      triggers: [
        "agreement", "treaty", "pact", "deal", "accord", "arrangement", "understanding",
        "memorandum",
      ],
      parts: words,
      subject: [.holder],
      object: [.with(["with"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      context: ["have", "maintain", "share", "keep"],
      otherContext: [
        "no", "not", "deny", "seek", "want", "terminate", "end", "scrap", "suspend", "reject",
        "lack", "sign", "ink", "reach", "strike", "make", "conclude", "break", "violate", "every",
        "except", "both", "neither",
      ],
      precision: 0.8,
      example: "Norway has an agreement with Malta on fishing.",
      nearMisses: [
        "Norway has no agreement with Malta on fishing.",
        "Norway may have an agreement with Malta.",
        "Norway has broken its agreement with Malta.",
      ]),
    TreeRule(
      "agree.settle", .agree,
      triggers: ["settle", "compromise"],
      subject: [.agent],
      object: [.with(["with"])],
      objects: [.country, .organization],
      requires: [
        "on", "roadmap", "plan", "deal", "formula", "text", "truce", "date", "agenda", "framework",
        "timetable", "border", "boundary", "terms", "term",
      ],
      isMutual: true,
      precision: 0.8,
      example: "Togo and Benin settled on a roadmap for the road.",
      nearMisses: [
        "Togo and Benin may settle on a roadmap.",
        "Togo and Benin did not settle on a roadmap.",
        "Togolese farmers settled near Benin.",
      ]),
    TreeRule(
      "agree.told", .agree,
      triggers: ["tell", "assure", "inform", "promise", "notify"],
      subject: [.agent],
      object: [.promised],
      subjects: actors,
      objects: [.person, .country],
      precision: 0.8,
      example: "Norway told Malta that it would send tents.",
      nearMisses: [
        "Norway told Malta that it would not send tents.",
        "Norway told Malta that it would send tents if it rained.",
        "Norway told Malta that it sent tents.",
      ]),
    TreeRule(
      "agree.won", .agree,
      triggers: ["win", "get", "obtain", "receive", "secure", "extract", "elicit", "gain"],
      subject: [.with(["from"]), .ofPatient(["from", "of"])],
      object: [.agent],
      subjects: actors,
      objects: actors,
      requires: [
        "assurance", "guarantee", "promise", "pledge", "commitment", "consent", "permission",
        "approval", "invitation", "offer", "assurances", "clearance",
      ],
      precision: 0.8,
      example: "Malta won assurances from Norway.",
      nearMisses: [
        "Malta may win assurances from Norway.",
        "Malta won no assurances from Norway.",
        "Malta won a match in Norway.",
      ]),
    TreeRule(
      "agree.open-to", .agree,
      triggers: ["open"],
      parts: [.adjective],
      subject: [.predicated],
      object: [.ownerOf(["to", "for"], nouns: ["talk", "talks", "negotiation", "dialogue"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      otherContext: ["not", "longer", "no", "never", "border", "road", "market"],
      precision: 0.8,
      example: "Norway is open to talks with Malta.",
      nearMisses: [
        "Norway is not open to talks with Malta.",
        "Norway may be open to talks with Malta.",
        "The road is open to talkers from Malta, Norway said.",
      ]),
    TreeRule(
      "agree.come-to-terms", .agree,
      triggers: ["come", "get", "arrive"],
      subject: [.agent],
      object: [.with(["with"])],
      objects: [.country, .organization],
      requires: [
        "agreement", "terms", "term", "understanding", "compromise", "settlement", "accommodation",
        "deal", "consensus", "accord",
      ],
      otherContext: ["close", "fail", "short", "near", "death", "loss"],
      isMutual: true,
      precision: 0.8,
      example: "Togo and Benin came to an agreement on fishing.",
      nearMisses: [
        "Togo and Benin may come to an agreement.",
        "Togo and Benin never came to an agreement.",
        "Togo came to the talks in Benin.",
      ]),
  ]
}
