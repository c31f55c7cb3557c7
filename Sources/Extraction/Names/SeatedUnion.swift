internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// The union that a capital's name stands for where a text tells of it and not of the capital's own state.
///
/// "The European Union met. Brussels warned Chad".
struct SeatedUnion {
  /// The unions of which the names tell, by the states in whose capitals they sit.
  private let keys: [String: String]

  init(in names: [NameSpan]) {
    var keys: [String: String] = [:]
    for (state, union) in SeatedUnion.seats {
      let isTold = names.contains {
        $0.kind == .organization && $0.key.map(union.organs.contains) ?? false
      }
      let isOfState = names.contains { $0.kind == .country && $0.key == state }
      if isTold, !isOfState { keys[state] = union.key }
    }
    self.keys = keys
  }

  /// The union that a government sitting in the capital of a state would be.
  func key(actingFrom state: String) -> String? { keys[state] }

  /// The union that news calls by a capital's name, and those of its organs that tell of it.
  private static let seats: [String: (key: String, organs: Set<String>)] = [
    "be": (
      "eu",
      [
        "eu", "ec", "ep", "european-council", "council-of-the-european-union", "eeas",
      ]
    )
  ]
}
