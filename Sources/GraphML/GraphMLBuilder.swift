internal import GraphModel
internal import XML

/// Puts a graph together while the XML reader tells of its file.
///
/// Elements that are open form a stack; what was read for them lies on two others, one of attributes and one of the
/// bytes of their values, so that an element costs no allocation.
struct GraphMLBuilder {
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
    /// The number of a node's id, or the place of an edge.
    var id = -1
    /// Where its attributes begin in `pending`.
    let begin: Int
    /// Where its values begin in `text`.
    let textBegin: Int
    var line = 0
    /// Whether `asides` has something for it.
    var hasAsides = false
    /// The place of the element of its id in the other version; -1 where there is none.
    var otherPlace = -1
  }

  /// What stands elsewhere than in data, and counts if no data says it.
  struct Asides {
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
  /// What stands beside the data of open elements, by their depth.
  var asides: [Int: Asides] = [:]
  /// The attributes that were read for open elements; their values stand in `text`.
  var pending: [AttributePacker.Item] = []
  var rootNamespace = 0

  /// The values of open elements, and at the end the text that is being read.
  var text: [UInt8] = []
  /// Where the text that is being read begins.
  var textBegin = 0
  var takesText = false
  /// Where the text of the data that is being read begins.
  var dataBegin = 0
  var numbers = NumberMemory()
  /// The key of the data that is being read.
  var dataKey = 0
  var dataHasMarkup = false
  /// Which key came after which: elements have the same data in the same order.
  var successors: [Int] = []
  var previousKey = -1
  var key: PendingKey?
  /// The keys of what stands in other places than data.
  var adopted: [AttributeKey.Domain: [String: Int]] = [:]

  /// The ids of nodes, in the order in which the file names them.
  var ids = IDTable()
  var nodes: [ReadNode] = []
  var edges = ReadEdges()
  var packer = AttributePacker()
  var graphAttributes = Attributes()
  var graphCount = 0
  /// Another version of the graph, whose memory is shared where both are the same.
  var other: OtherVersion?

  /// Starts to read, knowing the keys that come late if this is not the first time.
  init(knowing lateKeys: [GraphMLKey] = [], beside other: PropertyGraph? = nil) {
    knowsLateKeys = !lateKeys.isEmpty
    self.other = other.map { OtherVersion($0) }
    for key in lateKeys {
      keys.declare(key)
      log.warn(
        line: key.line, kind: "late key",
        "a key stands after the graph that uses it; keys belong first")
    }
    // Attributes of the document itself have nowhere else to go than to the graph.
    elements.append(OpenElement(domain: .graph, begin: 0, textBegin: 0))
  }

  /// Stops the reading.
  mutating func refuse(line: Int, _ message: String) -> XMLStop {
    fault = fault ?? GraphMLError(line: line, message)
    return XMLStop()
  }

  mutating func start(_ element: borrowing XMLElement) throws(XMLStop) {
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

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if takesText {
      text.append(contentsOf: bytes)
    } else if let frame = frames.last, frame == .graph || frame == .node || frame == .edge,
      !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D })
    {
      log.warn(line: 0, "text outside of data was left out")
    }
  }

  mutating func end(_ word: XMLVocabulary.Word?, line: Int) throws(XMLStop) {
    guard let frame = frames.popLast() else { return }
    switch frame {
    case .data: try endData(line: line)
    case .node: endNode()
    case .edge: endEdge()
    case .graph: endGraph()
    case .key: try endKey()
    case .keyDefault:
      let text = takenText()
      key?.defaultText = text
    case .keyDesc:
      let text = takenText()
      key?.desc = text
    case .desc:
      let desc = takenText()
      setAside { $0.desc = desc }
    case .drawnLabel: endDrawnLabel()
    case .root, .markup, .skipped: break
    }
  }

  /// The text since ``takeText()``.
  mutating func takenText() -> String {
    takesText = false
    defer { text.removeLast(text.count - textBegin) }
    return String(decoding: text[textBegin...], as: UTF8.self)
  }

  mutating func takeText() {
    textBegin = text.count
    takesText = true
  }

  /// Notes what stands beside the data of the innermost open element.
  mutating func setAside(_ note: (inout Asides) -> Void) {
    elements[elements.count - 1].hasAsides = true
    note(&asides[elements.count - 1, default: Asides()])
  }
}

/// Hands to a builder what the XML reader tells.
final class GraphMLHandler: XMLHandler {
  /// Behind a pointer, as each access to a property of a class would be checked for overlaps.
  private let builder: UnsafeMutablePointer<GraphMLBuilder>

  init(_ builder: consuming GraphMLBuilder) {
    self.builder = .allocate(capacity: 1)
    self.builder.initialize(to: builder)
  }

  deinit {
    builder.deinitialize(count: 1)
    builder.deallocate()
  }

  func start(_ element: borrowing XMLElement) throws(XMLStop) {
    try builder.pointee.start(element)
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) { builder.pointee.characters(bytes) }

  func end(_ word: XMLVocabulary.Word?, line: Int) throws(XMLStop) {
    try builder.pointee.end(word, line: line)
  }

  /// What was built, which is taken away.
  func finish() -> GraphMLBuilder {
    let built = builder.move()
    builder.initialize(to: GraphMLBuilder())
    return built
  }
}
