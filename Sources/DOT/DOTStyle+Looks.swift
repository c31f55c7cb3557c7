internal import GraphModel

extension DOTStyle {
  /// How a node with these attributes is drawn.
  func look(ofNode attributes: Attributes) -> NodeLook {
    nodes.filter { $0.fits(attributes) }.reduce(NodeLook()) { $0.over($1.look) }.over(otherNode)
  }

  /// How an edge with these attributes is drawn.
  func look(ofEdge attributes: Attributes) -> EdgeLook {
    edges.filter { $0.fits(attributes) }.reduce(EdgeLook()) { $0.over($1.look) }.over(otherEdge)
  }
}

extension DOTStyle.Rule {
  /// Whether the attribute is there and is the value, byte for byte.
  func fits(_ attributes: Attributes) -> Bool {
    attributes[attribute]?.string?.utf8.elementsEqual(value.utf8) ?? false
  }
}
