internal import AnnotatedText
internal import KnowledgeModel

extension EventRules {
  /// What parties do with each other and for their candidates: coalitions, mergers, forces joined, support at the polls.
  static let parties: [TreeRule] = [
    TreeRule(
      "cooperate.in-coalition", .cooperate, triggers: ["coalition", "alliance"], parts: words,
      subject: [.clauseSubject], object: [.with(["with", "alongside"])],
      subjects: [.organization], objects: [.organization], requires: ["in"], isOwnAct: true,
      otherContext: ["want", "hope", "talks", "talk", "against", "refuse"], precision: 0.85,
      example: "Fidesz governed in coalition with the Labour Party.",
      nearMisses: [
        "Fidesz may govern in coalition with the Labour Party.",
        "Fidesz never governed in coalition with the Labour Party.",
        "Fidesz lost to a coalition with ties to the Labour Party.",
      ]),
    TreeRule(
      "cooperate.coalition-of", .cooperate, triggers: ["coalition"], parts: words,
      subject: [.with(["of", "between"]), .pair], object: [.with(["of", "between"]), .pair],
      subjects: [.organization], objects: [.organization],
      excludes: ["proposed", "possible", "potential", "future", "no", "any"],
      isMutual: true, precision: 0.85,
      example: "A coalition of the Green Party and the Labour Party won.",
      nearMisses: [
        "The Unity Party wants a coalition with the Labour Party.",
        "The Unity Party ruled out a coalition of the Labour Party and the Green Party.",
        "A possible coalition of the Unity Party and the Labour Party was feared.",
      ]),
    TreeRule(
      "cooperate.join-forces", .cooperate, triggers: ["join", "combine", "link"],
      subject: [.agent], object: [.with(["with"]), .ofPatient(["with"])], subjects: actors,
      objects: actors, requires: ["force", "forces", "hand", "hands", "arm", "arms"],
      otherContext: ["god", "game"], precision: 0.85,
      example: "Kuwait joined forces with Jordan to build a port.",
      nearMisses: [
        "Kuwait may join forces with Jordan.",
        "Kuwait refused to join hands with Jordan.",
        "Kuwait joined forces that clashed with Jordan.",
      ]),
    TreeRule(
      "cooperate.merge", .cooperate, triggers: ["merge", "amalgamate", "unify", "fuse"],
      subject: [.agent, .patient], object: [.with(["with"])], subjects: [.organization],
      objects: [.organization], isOwnAct: true, transitivity: .forbidden,
      otherContext: ["talks", "talk", "plan"], precision: 0.85,
      example: "The Unity Party merged with the Labour Party in 2010.",
      nearMisses: [
        "The Unity Party may merge with the Labour Party.",
        "The Unity Party did not merge with the Labour Party.",
        "The Unity Party merged its branches with help from the Labour Party.",
      ]),
    TreeRule(
      "support.with-backing", .support,
      triggers: ["support", "backing", "endorsement", "blessing"],
      parts: words, subject: [.helper], object: [.holder, .clauseSubject], subjects: actors,
      objects: [.person], precision: 0.85,
      example: "Ana Roy won the election with the support of the Labour Party.",
      nearMisses: [
        "Ana Roy may win with the support of the Labour Party.",
        "Ana Roy did not win with the support of the Labour Party.",
        "Ana Roy won, and support for the Labour Party fell.",
      ]),
  ]
}
