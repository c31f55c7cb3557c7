internal import GraphModel

/// What nodes and edges share for a comparison: an id, attributes, and a form apart from these.
protocol GraphElement {
  var id: ElementID { get }
  var attributes: Attributes { get set }

  /// Whether both are the same but for their attributes, given that they have one id.
  func hasSameForm(as other: Self) -> Bool
}

extension Node: GraphElement {
  func hasSameForm(as other: Node) -> Bool { true }
}

extension Edge: GraphElement {
  func hasSameForm(as other: Edge) -> Bool {
    isDirected == other.isDirected && source.rawValue.hasBytes(of: other.source.rawValue)
      && target.rawValue.hasBytes(of: other.target.rawValue)
  }
}
