/// A format that Graphviz draws.
package enum DrawingFormat: String, Hashable, Sendable, CaseIterable {
  case svg, png, pdf
}
