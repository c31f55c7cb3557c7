internal import GraphModel

/// What a relation is known by apart from its id: its ends, its kind, how far it is a fact, and an event's day.
struct RelationKey: Hashable {
  let source: ElementID
  let target: ElementID
  let isDirected: Bool
  let label: ElementID
  let polarity: ElementID
  /// Facts, plans and possibilities are told apart; what is reported is a fact of the texts as what is asserted.
  let factuality: ElementID
  /// `nil` in a key that leaves the date open.
  let date: ElementID?

  /// The kinds of relation that say the same read from either end.
  static let symmetricLabels: Set<ElementID> = [
    ElementID("allied_with"), ElementID("borders"), ElementID("consult"), ElementID("cooperate"),
  ]

  init(of edge: Edge, source: ElementID, target: ElementID, hasDate: Bool) {
    let attributes = edge.attributes
    label = ElementID(attributes.text("label") ?? "")
    let isSymmetric = !edge.isDirected || RelationKey.symmetricLabels.contains(label)
    let isTurned = isSymmetric && target < source
    self.source = isTurned ? target : source
    self.target = isTurned ? source : target
    isDirected = edge.isDirected
    polarity = ElementID(attributes.text("polarity") ?? "")
    let modality = attributes.text("modality") ?? ""
    factuality = ElementID(["asserted", "reported"].contains(modality) ? "" : modality)
    date = hasDate ? ElementID(attributes.text("date") ?? "") : nil
  }
}

/// Two ends, whichever comes first, as a key.
struct EndPair: Hashable {
  let first: ElementID
  let second: ElementID

  init(_ one: ElementID, _ other: ElementID) {
    (first, second) = other < one ? (other, one) : (one, other)
  }
}
