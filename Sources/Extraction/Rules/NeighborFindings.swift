internal import KnowledgeModel

/// Two countries that a text calls neighbors without naming them there: "the two neighbours", "its southern neighbor".
struct Neighbors {
  let first: Int
  let second: Int
  /// The noun that says so.
  let token: Int

  init(_ first: Int, _ second: Int, at token: Int) {
    (self.first, self.second, self.token) = (first, second, token)
  }

  /// What statements name.
  static let rule = "border.neighbors"
  /// The share of its statements that are right, judged.
  static let precision = 0.88

  /// That the two border each other, in the sentence of a number.
  func finding(_ reference: ReferenceResolver, in sentence: Int) -> Finding {
    func participant(_ entity: Int) -> Participant {
      Participant(
        entity: entity, token: token, antecedent: reference.antecedent(of: entity, for: token))
    }
    return Finding(
      subject: participant(first), object: participant(second), kind: .borders,
      rule: Neighbors.rule, precision: Neighbors.precision, trigger: token, verb: nil, title: nil,
      quantity: nil, reading: Reading(), sentence: sentence)
  }
}
