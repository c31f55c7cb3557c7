package import FoundationEssentials

/// Where the data of the evaluations stands.
package struct EvaluationData: Sendable {
  /// The folder of other people's data: treebanks, names, relations, events.
  package let data: URL
  /// The folder of the project's own gold.
  package let gold: URL

  /// Two folders.
  package init(data: URL, gold: URL) {
    self.data = data.absoluteURL.standardizedFileURL
    self.gold = gold.absoluteURL.standardizedFileURL
  }

  /// The bytes of a file.
  package static func bytes(of file: URL) throws(EvaluationError) -> Data {
    do {
      return try Data(contentsOf: file)
    } catch {
      throw EvaluationError(file.path, "can't be read: \(error)")
    }
  }

  /// The text of a file.
  package static func text(of file: URL) throws(EvaluationError) -> String {
    guard let text = String(validating: try bytes(of: file), as: UTF8.self) else {
      throw EvaluationError(file.path, "not UTF-8")
    }
    return text
  }

  /// What the JSON of a file holds.
  package static func json<Value: Decodable>(
    _ type: Value.Type, of file: URL
  ) throws(EvaluationError) -> Value {
    let bytes = try bytes(of: file)
    do {
      return try JSONDecoder().decode(type, from: bytes)
    } catch {
      throw EvaluationError(file.path, "\(error)")
    }
  }
}
