internal import CanonicalJSON
internal import Digests

extension Manifest {
  /// The manifest as canonical JSON, but for line breaks: one entry a line, so that two compare by
  /// line.
  package var text: String {
    let members: [(String, JSONValue)] = [
      ("digests", .object(digests.mapValues { .string($0.hexadecimal) })),
      ("format", .string(Manifest.format)),
      ("generator", .string(generator)),
      ("inputs", inputs.json),
      ("options", .object(options)),
      ("outputs", .array(outputs.map(\.json))),
      ("rendered", .array(rendered.map(JSONValue.string))),
    ]
    let lines = members.map { name, value in "\"\(name)\":\(Manifest.broken(value))" }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// The text of a value with a line for each of its elements or members.
  private static func broken(_ value: JSONValue) -> String {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      return "[\n" + elements.map { " " + $0.canonicalText }.joined(separator: ",\n") + "\n]"
    case .object(let members) where !members.isEmpty:
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      let lines = sorted.map { name, value in
        " \(JSONValue.string(name).canonicalText):\(value.canonicalText)"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n}"
    default:
      return value.canonicalText
    }
  }
}

extension Manifest.Inputs {
  fileprivate var json: JSONValue {
    switch self {
    case .listed(let inputs):
      .array(
        inputs.map { input in
          .object(["id": .string(input.id), "sha256": .string(input.sha256.hexadecimal)])
        })
    case .summarized(let count, let sha256):
      .object(["count": .int(count), "sha256": .string(sha256.hexadecimal)])
    }
  }
}

extension Manifest.Output {
  fileprivate var json: JSONValue {
    .object([
      "name": .string(name),
      "sha256": .string(written.sha256.hexadecimal),
      "size": .int(written.size),
    ])
  }
}
