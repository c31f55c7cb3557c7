internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Help that is told by the thanks for it, and what is paid in somebody's stead.
  static let aidThanks: [TreeRule] = [
    TreeRule(
      "aid.thanked-for", .aid,
      triggers: ["thank"],
      subject: [.patient],
      object: [.agent],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: goods.subtracting([
        "support", "protection", "shelter", "system", "intelligence", "package", "million",
        "billion", "radio",
      ]).union([
        "delivery", "shipment", "donation", "gift", "consignment", "ship", "aircraft", "plane",
        "doctor", "rescuer", "clinic", "hospital", "wheat", "oil", "hospitality",
      ]),
      precision: 0.8,
      example: "Lebanon thanked Kuwait for a shipment of wheat.",
      nearMisses: [
        "Lebanon thanked Kuwait for its support.",
        "Lebanon may thank Kuwait for a shipment of wheat.",
        "Lebanon thanked Kuwait for the talks on wheat.",
      ]),
    TreeRule(
      "aid.thanked-for-giving", .aid,
      triggers: ["thank"],
      subject: [.patient],
      object: [.agent],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: [
        "send", "give", "provide", "supply", "donate", "deliver", "ship", "lend", "dispatch",
        "airlift", "fly", "grant", "contribute", "rescue", "train", "equip", "arm",
        "evacuate",
      ],
      context: goods.union(manned).union(relief).union(["refugee", "ship", "hospital", "officer"]),
      precision: 0.8,
      example: "Lebanon thanked Kuwait for sending tents.",
      nearMisses: [
        "Lebanon thanked Kuwait for sending its envoys.",
        "Lebanon may thank Kuwait for sending tents.",
        "Lebanon did not thank Kuwait for sending tents.",
      ]),
    TreeRule(
      "aid.pay", .aid,
      triggers: ["pay"],
      subject: [.agent],
      object: [.recipient],
      subjects: [.country, .organization],
      objects: [.country],
      requires: ["million", "billion", "dollar", "euro", "$", "pound", "sum", "subsidy"],
      otherContext: [
        "fine", "compensation", "reparation", "damages", "ransom", "debt", "rent", "lease", "base",
      ],
      precision: 0.78,
      example: "Kuwait paid Lebanon ten million dollars.",
      nearMisses: [
        "Kuwait may pay Lebanon ten million dollars.",
        "Kuwait did not pay Lebanon ten million dollars.",
        "Kuwait paid Lebanon a visit.",
      ]),
    TreeRule(
      "aid.salaries", .aid,
      triggers: ["pay", "cover", "fund", "finance", "settle"],
      subject: [.agent],
      object: [.ofPatient(["of"]), .ownerOfPatient],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: ["salary", "wage", "stipend", "pension", "debt", "arrears", "reconstruction"],
      nationals: [.object],
      precision: 0.8,
      example: "Kuwait paid the salaries of Lebanese teachers.",
      nearMisses: [
        "Kuwait may pay the salaries of Lebanese teachers.",
        "Kuwait did not pay the salaries of Lebanese teachers.",
        "Kuwait paid homage to the salaries of Lebanese teachers.",
      ]),
  ]
}
