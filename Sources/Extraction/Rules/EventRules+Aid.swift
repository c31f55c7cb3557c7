internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// Money, arms, relief, rescue.
  static let aid: [TreeRule] = [
    TreeRule(
      "aid.give", .aid,
      triggers: [
        "give", "send", "provide", "donate", "supply", "deliver", "ship", "grant", "lend",
        "airlift", "hand", "fly", "rush", "dispatch", "truck", "ferry", "airdrop", "transport",
        "parachute", "bring", "channel", "funnel",
      ], subject: [.agent],
      object: [
        .recipient, .with(["to", "for", "into"]), .ofPatient(["to", "for", "into"]), .patient,
      ],
      objects: actors.union([.place]), requires: goods, precision: 0.8,
      example: "Kuwait gave Lebanon medical aid.",
      nearMisses: [
        "Kuwait gave Lebanon a warning.",
        "Kuwait would give Lebanon aid.",
        "Kuwait gave no aid to Lebanon.",
      ]),
    TreeRule(
      "aid.help", .aid,
      triggers: [
        "aid", "assist", "arm", "finance", "fund", "train", "equip", "rescue",
        "bankroll", "subsidize", "help", "bail",
      ], subject: [.agent],
      object: [.recipient, .patient], objects: [.country, .organization, .person],
      nationals: [.object],
      precision: 0.75,
      example: "Iran armed Hezbollah.",
      nearMisses: [
        "Iran never armed Hezbollah.",
        "Iran trained its eyes on Hezbollah's rival.",
        "Iran could arm Hezbollah.",
      ]),
    TreeRule(
      "aid.shelter", .aid,
      triggers: ["shelter", "harbor", "harbour"], subject: [.agent],
      object: [.patient], objects: [.organization, .person],
      precision: 0.75,
      example: "Iran sheltered Hezbollah.",
      nearMisses: [
        "Iran never sheltered Hezbollah.",
        "Iran sheltered behind Hezbollah's wall.",
        "Iran could shelter Hezbollah.",
      ]),
    TreeRule(
      "aid.relief", .aid,
      triggers: ["send", "dispatch", "deploy", "fly", "rush"],
      subject: [.agent],
      object: [.with(["to", "for", "in"]), .ofPatient(["to", "for"])],
      objects: [.country, .organization, .place],
      context: relief,
      precision: 0.78,
      example: "Kuwait sent rescuers to Lebanon.",
      nearMisses: [
        "Kuwait sent troops to Lebanon.",
        "Kuwait may send relief supplies to Lebanon.",
        "Kuwait sent no relief to Lebanon.",
      ]),
    TreeRule(
      "aid.gift", .aid,
      triggers: ["give", "donate", "grant", "gift", "hand", "lend"],
      subject: [.agent],
      object: [.recipient, .with(["to"]), .ofPatient(["to"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: [
        "road", "stadium", "school", "hospital", "clinic", "bridge", "ship", "vessel", "frigate",
        "submarine", "aircraft", "plane", "truck", "bus", "computer", "tractor", "mask", "oxygen",
        "fighter", "trawler", "corvette", "fertilizer", "fertiliser", "seed", "warship", "cutter",
        "submersible", "pistol", "van", "car", "cash", "airplane", "simulator",
      ],
      precision: 0.78,
      example: "Kuwait gave Lebanon two hospitals.",
      nearMisses: [
        "Kuwait may give Lebanon two hospitals.",
        "Kuwait did not give Lebanon any hospitals.",
        "Kuwait gave Lebanon a map of its hospitals.",
      ]),
    TreeRule(
      "aid.refugees", .aid,
      triggers: [
        "take", "accept", "admit", "resettle", "receive", "absorb", "welcome", "host", "house",
        "shelter", "accommodate",
      ],
      subject: [.agent],
      object: [.patient, .with(["in"])],
      subjects: [.country],
      objects: [.country],
      nationals: [.object],
      context: ["refugee", "evacuee", "asylum", "migrant", "exile"],
      otherContext: ["court", "custody", "hostage", "prison", "camp", "back"],
      precision: 0.78,
      example: "Kenya has taken in half a million Somali refugees.",
      nearMisses: [
        "Kenya may take in Somali refugees.",
        "Kenya never took in Somali refugees.",
        "Kenya took Somali refugees to court.",
      ]),
    TreeRule(
      "aid.noun", .aid,
      triggers: ["aid", "assistance", "help", "loan", "donation", "grant", "relief"],
      parts: words,
      subject: [.owner],
      object: [.with(["to", "for"])],
      objects: actors,
      precision: 0.75,
      example: "Kuwait's aid to Lebanon has doubled.",
      nearMisses: [
        "Kuwait halted its aid to Lebanon.",
        "Kuwait's demand for aid to Lebanon failed.",
        "Kuwait refused aid to Lebanon.",
      ]),
    TreeRule(
      "aid.contribute", .aid,
      triggers: [
        "contribute", "allocate", "earmark", "pay", "extend", "distribute", "disburse", "deposit",
        "inject", "transfer", "approve", "release", "unlock", "pour", "pump",
      ],
      subject: [.agent],
      object: [.with(["to", "for", "into"]), .ofPatient(["to", "for", "into"])],
      objects: [.country, .organization],
      requires: goods,
      precision: 0.8,
      example: "Kuwait contributed ten million dollars to Lebanon.",
      nearMisses: [
        "Kuwait may contribute ten million dollars to Lebanon.",
        "Kuwait refused to contribute money to Lebanon.",
        "Kuwait contributed nothing to the talks in Lebanon.",
      ]),
    TreeRule(
      "aid.receive", .aid,
      triggers: ["receive", "get", "obtain", "accept"],
      subject: [.with(["from"]), .ofPatient(["from"])],
      object: [.agent],
      objects: actors,
      requires: goods,
      precision: 0.8,
      example: "Lebanon received medical aid from Kuwait.",
      nearMisses: [
        "Lebanon received no aid from Kuwait.",
        "Lebanon may receive aid from Kuwait.",
        "Lebanon received guests from Kuwait.",
      ]),
    TreeRule(
      "aid.donate", .aid,
      triggers: ["donate", "airlift", "loan"],
      subject: [.agent],
      object: [.recipient, .with(["to", "for"]), .ofPatient(["to", "for"]), .patient],
      objects: [.country, .organization, .place, .person],
      precision: 0.8,
      example: "Cuba donated two ambulances to Haiti.",
      nearMisses: [
        "Cuba may donate two ambulances to Haiti.",
        "Cuba never donated ambulances to Haiti.",
        "Cuba asked doctors in Haiti to donate blood.",
      ]),
    TreeRule(
      "aid.debt", .aid,
      triggers: ["forgive", "cancel", "reschedule", "write", "waive"],
      subject: [.agent],
      object: [.ownerOfPatient, .ofPatient(["of"]), .with(["of"])],
      subjects: [.country, .organization],
      objects: [.country, .organization],
      requires: ["debt", "loan"],
      precision: 0.82,
      example: "Cuba forgave Haiti's debt.",
      nearMisses: [
        "Cuba may forgive Haiti's debt.",
        "Cuba did not cancel Haiti's debt.",
        "Cuba forgave Haiti, and its debt grew.",
      ]),
    TreeRule(
      "aid.with-help", .aid,
      triggers: ["help", "support", "assistance", "backing", "aid", "cover"],
      parts: words,
      subject: [.helper],
      object: [.holder],
      subjects: [.country, .organization, .person],
      objects: [.country, .organization],
      precision: 0.8,
      example: "Lebanese troops retook the town with the help of Kuwait.",
      nearMisses: [
        "Lebanese troops may retake the town with air support from Kuwait.",
        "Lebanese troops did not retake the town with the help of Kuwait.",
        "Lebanese troops left the town with the help for Kuwait.",
      ]),
  ]
}
