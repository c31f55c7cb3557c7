internal import CanonicalJSON

/// A line of a `.jsonl` file: one document.
struct JSONDocumentLine {
  /// Why a line is not a document.
  struct Fault: Error, Equatable {
    let message: String
  }

  let id: String
  let text: String
  let title: String?
  let date: String?
  let url: String?
  let source: String?

  init(_ bytes: [UInt8]) throws(Fault) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw Fault(message: "the line is not JSON")
    }
    guard case .object(let members) = value else {
      throw Fault(message: "the line is not a JSON object")
    }
    title = try JSONDocumentLine.string("title", in: members)
    date = try JSONDocumentLine.string("date", in: members)
    url = try JSONDocumentLine.string("url", in: members)
    source = try JSONDocumentLine.string("source", in: members)
    guard let text = try JSONDocumentLine.string("text", in: members) else {
      throw Fault(message: "\"text\" is missing")
    }
    self.text = text
    if let number = members["id"]?.int {
      id = String(number)
    } else if let id = try JSONDocumentLine.string("id", in: members) ?? url,
      id.utf8.contains(where: { $0 > 0x20 })
    {
      self.id = id
    } else {
      throw Fault(message: "\"id\" is missing")
    }
  }

  /// The string of a member; an absent one or `null` is none.
  private static func string(
    _ name: String, in members: [String: JSONValue]
  ) throws(Fault) -> String? {
    switch members[name] {
    case nil, .null: return nil
    case .string(let text): return text
    default: throw Fault(message: "\"\(name)\" is not a string")
    }
  }
}
