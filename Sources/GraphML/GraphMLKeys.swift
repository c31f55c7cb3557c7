internal import GraphModel

/// What a file says of one attribute.
struct GraphMLKey {
  let id: [UInt8]
  /// What the key is for; all of them where the file does not say.
  let domains: Set<AttributeKey.Domain>
  /// The attribute's name in the graph, unlike all others of its domains.
  var name: String
  var type: AttributeType
  let line: Int
  var defaultText: String?
  /// The default as a value.
  var defaultValue: AttributeValue?
  /// Whether the values are a tool's, and not part of the graph.
  var isDerived = false
  /// Whether the values are yEd's drawing.
  var isGraphics = false
  /// Whether an `int` did not fit 32 bits, so that all values become `long`.
  var isWide = false
}

/// What every piece of data asks of its key, in a few bytes without references.
struct GraphMLKeyFacts {
  let type: AttributeType
  /// Whether the values are attributes of the graph.
  let isAttribute: Bool
  let isForGraphs: Bool
  let isForNodes: Bool
  let isForEdges: Bool
  /// Where the id stands in ``GraphMLKeys/idBytes``.
  let id: Range<Int>

  func isFor(_ domain: AttributeKey.Domain) -> Bool {
    switch domain {
    case .graph: isForGraphs
    case .node: isForNodes
    case .edge: isForEdges
    }
  }
}

/// The attributes of a file, found by id or by name.
struct GraphMLKeys {
  private(set) var all: [GraphMLKey] = []
  private(set) var facts: [GraphMLKeyFacts] = []
  private var idBytes: [UInt8] = []
  private var byID: [[UInt8]: [Int]] = [:]
  private var byName: [AttributeKey.Domain: [ElementID: Int]] = [:]
  private(set) var hasDefaults = false
  /// How many were made up for what the file does not declare.
  private(set) var undeclaredCount = 0
  /// The place of each name among all names, by bytes; empty where it is not known.
  private(set) var ranks: [Int] = []

  subscript(index: Int) -> GraphMLKey {
    get { all[index] }
    _modify { yield &all[index] }
  }

  /// Whether a key has an id and is for elements of a domain.
  func isKey(
    _ index: Int, of id: UnsafeBufferPointer<UInt8>, _ domain: AttributeKey.Domain
  ) -> Bool {
    let facts = facts[index]
    guard facts.id.count == id.count, facts.isFor(domain) else { return false }
    return idBytes.withUnsafeBufferPointer { bytes in
      var place = facts.id.lowerBound
      for byte in id {
        if bytes[place] != byte { return false }
        place += 1
      }
      return true
    }
  }

  /// The key of an id for elements of a domain.
  func index(of id: some Collection<UInt8>, _ domain: AttributeKey.Domain) -> Int? {
    byID[Array(id)]?.first { all[$0].domains.contains(domain) }
  }

  /// The key of an id, whatever it is for.
  func index(of id: some Collection<UInt8>) -> Int? { byID[Array(id)]?.first }

  /// The key of an attribute's name.
  func index(named name: String, _ domain: AttributeKey.Domain) -> Int? {
    byName[domain]?[ElementID(name)]
  }

  /// Makes ``ranks`` those of all names.
  mutating func rankNames() {
    if ranks.count == all.count { return }
    let names = all.indices.sorted {
      all[$0].name.utf8.lexicographicallyPrecedes(all[$1].name.utf8)
    }
    ranks = Array(repeating: 0, count: all.count)
    for (rank, index) in names.enumerated() { ranks[index] = rank }
  }

  /// Adds a key that the file declares, unless one of its id is there for one of its domains.
  @discardableResult
  mutating func declare(_ key: GraphMLKey) -> Bool {
    let known = byID[key.id] ?? []
    guard known.allSatisfy({ all[$0].domains.isDisjoint(with: key.domains) }) else { return false }
    add(key)
    return true
  }

  /// Adds an attribute that the file does not declare, under a name that is free.
  mutating func add(
    id: [UInt8], name: String, _ domain: AttributeKey.Domain, type: AttributeType, line: Int
  ) -> Int {
    var unique = name
    var number = 2
    while index(named: unique, domain) != nil {
      unique = "\(name)~\(number)"
      number += 1
    }
    undeclaredCount += 1
    add(GraphMLKey(id: id, domains: [domain], name: unique, type: type, line: line))
    return all.count - 1
  }

  private mutating func add(_ key: GraphMLKey) {
    byID[key.id, default: []].append(all.count)
    if !key.isDerived, !key.isGraphics {
      for domain in key.domains { byName[domain, default: [:]][ElementID(key.name)] = all.count }
    }
    hasDefaults = hasDefaults || key.defaultValue != nil
    let begin = idBytes.count
    idBytes += key.id
    facts.append(
      GraphMLKeyFacts(
        type: key.type, isAttribute: !key.isDerived && !key.isGraphics,
        isForGraphs: key.domains.contains(.graph), isForNodes: key.domains.contains(.node),
        isForEdges: key.domains.contains(.edge), id: begin..<idBytes.count))
    all.append(key)
  }
}
