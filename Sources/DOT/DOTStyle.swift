/// The looks of nodes and edges, chosen by their attributes.
///
/// A look may set only a part: all rules that fit an element are laid over each other, the first
/// that sets a part decides it, and the last resort fills what is left. So one rule may give the
/// shape by `kind` and another the colour by something else.
package struct DOTStyle: Hashable, Sendable {
  /// A look for the elements whose attribute has a value.
  package struct Rule<Look: Hashable & Sendable>: Hashable, Sendable {
    package var attribute: String
    package var value: String
    /// What the legend calls such elements; `nil` leaves them out of it.
    package var name: String?
    package var look: Look

    package init(_ attribute: String, _ value: String, name: String?, _ look: Look) {
      self.attribute = attribute
      self.value = value
      self.name = name
      self.look = look
    }
  }

  package var nodes: [Rule<NodeLook>]
  package var otherNode: NodeLook
  package var edges: [Rule<EdgeLook>]
  package var otherEdge: EdgeLook
  /// The fonts to try, separated by commas.
  package var fontNames: String

  package init(
    nodes: [Rule<NodeLook>], otherNode: NodeLook, edges: [Rule<EdgeLook>], otherEdge: EdgeLook,
    fontNames: String = "Helvetica,Arial,sans-serif"
  ) {
    self.nodes = nodes
    self.otherNode = otherNode
    self.edges = edges
    self.otherEdge = otherEdge
    self.fontNames = fontNames
  }
}

/// How a node is drawn.
package struct NodeLook: Hashable, Sendable {
  /// The name of a shape of Graphviz: `ellipse`.
  package var shape: String?
  /// The colour inside, as `#RRGGBB`; the text on it is black.
  package var fill: String?
  /// The colour of the outline.
  package var outline: String?
  /// Graphviz's `style`: `filled,rounded`.
  package var style: String?
  /// The room around the text, as inches across and down: `0.1,0.05`.
  package var margin: String?
  /// A character that resembles the shape, for the legend.
  package var symbol: String?

  package init(
    shape: String? = nil, fill: String? = nil, outline: String? = nil, style: String? = nil,
    margin: String? = nil, symbol: String? = nil
  ) {
    self.shape = shape
    self.fill = fill
    self.outline = outline
    self.style = style
    self.margin = margin
    self.symbol = symbol
  }

  /// This look, with what it leaves open taken from another.
  func over(_ other: NodeLook) -> NodeLook {
    NodeLook(
      shape: shape ?? other.shape, fill: fill ?? other.fill, outline: outline ?? other.outline,
      style: style ?? other.style,
      margin: margin ?? other.margin, symbol: symbol ?? other.symbol)
  }
}

/// How an edge is drawn.
package struct EdgeLook: Hashable, Sendable {
  /// How a line is drawn along its length.
  package enum Line: String, Hashable, Sendable {
    case solid, dashed, dotted
  }

  /// The colour of the line, as `#RRGGBB`.
  package var color: String?
  /// The colour of the text, dark enough to read on white.
  package var textColor: String?
  package var line: Line?
  /// The name of an arrowhead of Graphviz: `normal`.
  package var arrowhead: String?
  /// Stands before the text: "not".
  package var prefix: String?

  package init(
    color: String? = nil, textColor: String? = nil, line: Line? = nil, arrowhead: String? = nil,
    prefix: String? = nil
  ) {
    self.color = color
    self.textColor = textColor
    self.line = line
    self.arrowhead = arrowhead
    self.prefix = prefix
  }

  /// This look, with what it leaves open taken from another.
  func over(_ other: EdgeLook) -> EdgeLook {
    EdgeLook(
      color: color ?? other.color, textColor: textColor ?? other.textColor,
      line: line ?? other.line, arrowhead: arrowhead ?? other.arrowhead,
      prefix: prefix ?? other.prefix)
  }
}
