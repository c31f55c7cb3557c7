internal import KnowledgeModel

/// Which event of PLOVER each code of CAMEO became; codes of public statements and appeals became none.
package struct PloverTable: Sendable {
  private let kinds: [String: String]

  /// Reads the conversion table of the PLOVER project: `042: CONSULT, visit`.
  package init(_ text: String) {
    var kinds: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) where line.first?.isNumber == true {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = parts[1].drop { $0 == " " }.prefix { $0.isLetter }
      kinds[String(parts[0])] = name.lowercased()
    }
    self.kinds = kinds
  }

  /// The kind of event of a code; a code that the table lacks has that of the code it refines.
  package func kind(of code: String) -> String? {
    var code = Substring(code)
    while code.count > 1 {
      if let kind = kinds[String(code)] { return kind }
      code = code.dropLast()
    }
    return nil
  }
}
