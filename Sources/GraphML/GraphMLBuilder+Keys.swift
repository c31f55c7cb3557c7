internal import GraphModel
internal import XML

/// A key of which the end is not yet read.
struct PendingKey {
  var id: String
  var domain: String?
  var name: String?
  var type: String?
  var yfilesType: String?
  var line: Int
  var defaultText: String?
  var desc: String?
}

extension GraphMLBuilder {
  mutating func startKey(_ element: borrowing XMLElement) throws(XMLStop) {
    frames.append(.key)
    // The second reading knows it already.
    if graphCount > 0, knowsLateKeys { return }
    guard let id = try element.attribute(GraphMLWord.id) else {
      log.warn(line: element.line, "a key has no id, so that no data can name it")
      return
    }
    key = PendingKey(
      id: id, domain: try element.attribute(GraphMLWord.keyFor),
      name: try element.attribute(GraphMLWord.attributeName),
      type: try element.attribute(GraphMLWord.attributeType),
      yfilesType: try element.attribute(GraphMLWord.yfilesType), line: element.line)
  }

  mutating func startInKey(_ element: borrowing XMLElement) {
    switch element.word {
    case GraphMLWord.defaultValue:
      takeText()
      frames.append(.keyDefault)
    case GraphMLWord.desc:
      takeText()
      frames.append(.keyDesc)
    default: frames.append(.skipped)
    }
  }

  mutating func endKey() throws(XMLStop) {
    guard let pending = key else { return }
    key = nil
    var declared = GraphMLKey(
      id: Array(pending.id.utf8), domains: domains(of: pending),
      name: pending.name.map(GraphMLName.decoded) ?? pending.id, type: type(of: pending),
      line: pending.line, defaultText: pending.defaultText)
    declared.isDerived = pending.desc == GraphMLFormat.derived
    declared.isGraphics = pending.yfilesType != nil
    if !declared.isDerived, !declared.isGraphics {
      if pending.name == nil {
        log.warn(line: pending.line, "key '\(pending.id)' has no attr.name; its id is the name")
      }
      makeNameUnique(&declared)
      try readDefault(&declared)
    }
    guard keys.all.count <= AttributePacker.lastName else {
      throw refuse(line: pending.line, "the file declares too many keys")
    }
    if graphCount > 0 {
      lateKeys.append(declared)
    } else if !keys.declare(declared) {
      log.warn(line: pending.line, "key '\(pending.id)' is declared twice; the first counts")
    }
  }

  private mutating func domains(of key: PendingKey) -> Set<AttributeKey.Domain> {
    switch key.domain {
    case "node": return [.node]
    case "edge": return [.edge]
    case "graph", "graphml": return [.graph]
    case nil, "all": return [.node, .edge, .graph]
    case "hyperedge", "port", "endpoint": return []
    case let other?:
      log.warn(line: key.line, "key '\(key.id)' is for '\(other)', which is unknown; taken for all")
      return [.node, .edge, .graph]
    }
  }

  private mutating func type(of key: PendingKey) -> AttributeType {
    guard let name = key.type else {
      if key.yfilesType == nil {
        log.warn(line: key.line, "key '\(key.id)' has no attr.type; its values are strings")
      }
      return .string
    }
    if let type = AttributeType(rawValue: name) { return type }
    let type = AttributeType(dialect: name) ?? .string
    log.warn(
      line: key.line,
      "key '\(key.id)' has the type '\(name)', which GraphML does not know; read as \(type.rawValue)"
    )
    return type
  }

  /// Two attributes of one name would be one: the later is named by its id.
  private mutating func makeNameUnique(_ key: inout GraphMLKey) {
    func isTaken(_ name: String) -> Bool {
      key.domains.contains { keys.index(named: name, $0) != nil }
    }
    guard isTaken(key.name) else { return }
    let id = String(decoding: key.id, as: UTF8.self)
    var name = id
    var number = 2
    while isTaken(name) {
      name = "\(id)~\(number)"
      number += 1
    }
    log.warn(
      line: key.line, "two keys have the attr.name '\(key.name)'; the second is read as '\(name)'")
    key.name = name
  }

  private mutating func readDefault(_ key: inout GraphMLKey) throws(XMLStop) {
    guard var text = key.defaultText else { return }
    let id = String(decoding: key.id, as: UTF8.self)
    let reading = text.withUTF8 { GraphMLValue.read($0, key.type) }
    switch reading {
    case .value(let value):
      key.defaultValue = value
      log.warn(
        line: key.line, "key '\(id)' has a default, which was given to every element without")
    case .wide(let number):
      key.isWide = true
      key.defaultValue = .long(number)
    case .absent: log.warn(line: key.line, "key '\(id)' has an empty default, which was left out")
    case .unreadable:
      throw refuse(
        line: key.line,
        "the default '\(text)' of key '\(id)' is not of its type, \(key.type.rawValue)")
    }
  }
}
