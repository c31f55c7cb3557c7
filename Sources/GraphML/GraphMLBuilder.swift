internal import GraphModel
internal import XML

/// Puts a graph together while the XML reader tells of its file.
///
/// Elements that are open form a stack; attributes that were read for them form another, so that an element
/// costs no allocation until it is complete.
final class GraphMLBuilder: XMLHandler {
  /// What an open element of the file is to us.
  enum Frame {
    case root, graph, node, edge, data, key, keyDefault, keyDesc, desc
    /// Within data: a drawing or other markup.
    case markup
    /// yEd's label, within data.
    case drawnLabel
    /// Left out with all it holds.
    case skipped
  }

  /// A graph, node or edge of which the end is not yet read.
  struct OpenElement {
    let domain: AttributeKey.Domain
    var id: ElementID?
    var source = ElementID("")
    var target = ElementID("")
    var isDirected = true
    var line = 0
    /// Where its attributes begin in `pending`.
    var begin: Int
    /// What stands as an XML attribute, and counts if no data says it.
    var label: String?
    var labels: String?
    var desc: String?
    var drawnLabel: String?
  }

  /// A graph that is open: nested ones have their own default.
  struct OpenGraph {
    let isDirected: Bool
  }

  var keys = GraphMLKeys()
  var log = FindingLog()
  /// The reason why the reading was stopped.
  private(set) var fault: GraphMLError?
  /// Keys that stand after a graph, for a second reading.
  var lateKeys: [GraphMLKey] = []
  let knowsLateKeys: Bool

  var frames: [Frame] = []
  var elements: [OpenElement] = []
  var graphs: [OpenGraph] = []
  var pending: [(key: Int, value: AttributeValue)] = []
  var rootNamespace = 0

  /// The text of the element that is being read.
  var text: [UInt8] = []
  var takesText = false
  /// The key of the data that is being read.
  var dataKey = 0
  var dataHasMarkup = false
  /// Which key came after which: elements have the same data in the same order.
  var successors: [Int] = []
  var previousKey = -1
  var key: PendingKey?
  /// The keys of what stands in other places than data.
  var adopted: [AttributeKey.Domain: [String: Int]] = [:]

  var nodes: [Node] = []
  var nodeLines: [Int32] = []
  var edges: [Edge] = []
  var edgeLines: [Int32] = []
  /// Edges that have no id, by their place.
  var edgesWithoutID: [Int] = []
  var graphAttributes = Attributes()
  var graphCount = 0

  /// Starts to read, knowing the keys that come late if this is not the first time.
  init(knowing lateKeys: [GraphMLKey] = []) {
    knowsLateKeys = !lateKeys.isEmpty
    for key in lateKeys {
      keys.declare(key)
      log.warn(
        line: key.line, kind: "late key",
        "a key stands after the graph that uses it; keys belong first")
    }
    // Attributes of the document itself have nowhere else to go than to the graph.
    elements.append(OpenElement(domain: .graph, begin: 0))
  }

  /// Stops the reading.
  func refuse(line: Int, _ message: String) -> XMLStop {
    fault = fault ?? GraphMLError(line: line, message)
    return XMLStop()
  }

  func start(_ element: borrowing XMLElement) throws(XMLStop) {
    guard let frame = frames.last else { return try startRoot(element) }
    switch frame {
    case .root, .graph, .node, .edge:
      let isOurs =
        element.namespaceIdentity == rootNamespace || element.namespaceIdentity == 0
      guard isOurs, let word = element.word else {
        log.warn(
          line: element.line, kind: "element \(element.name)",
          "the element <\(element.name)> is not GraphML's and was left out")
        frames.append(.skipped)
        return
      }
      try start(word, element, in: frame)
    case .key: startInKey(element)
    case .data, .markup, .drawnLabel: startInData(element)
    case .keyDefault, .keyDesc, .desc, .skipped: frames.append(.skipped)
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if takesText {
      text.append(contentsOf: bytes)
    } else if let frame = frames.last, frame == .graph || frame == .node || frame == .edge,
      !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D })
    {
      log.warn(line: 0, "text outside of data was left out")
    }
  }

  func end(_ word: XMLVocabulary.Word?, line: Int) throws(XMLStop) {
    guard let frame = frames.popLast() else { return }
    switch frame {
    case .data: try endData(line: line)
    case .node: try endNode()
    case .edge: try endEdge()
    case .graph: try endGraph()
    case .key: try endKey()
    case .keyDefault: key?.defaultText = takenText()
    case .keyDesc: key?.desc = takenText()
    case .desc: elements[elements.count - 1].desc = takenText()
    case .drawnLabel: endDrawnLabel()
    case .root, .markup, .skipped: break
    }
  }

  /// The text since ``takesText`` was set.
  func takenText() -> String {
    takesText = false
    return String(decoding: text, as: UTF8.self)
  }

  func takeText() {
    text.removeAll(keepingCapacity: true)
    takesText = true
  }
}
