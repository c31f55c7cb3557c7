/// A name without case and accents, to compare with what somebody types.
///
/// "Kyrgyzstán", "KYRGYZSTAN" and "kyrgyzstan" are one. Held as bytes, since comparing them costs
/// the same whatever the text holds.
package struct FoldedName: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let lowered = UInt8(scalar.value) | (("A"..."Z").contains(scalar) ? 0x20 : 0)
        FoldedName.append(lowered, to: &bytes)
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else if scalar.properties.isWhitespace {
        FoldedName.append(0x20, to: &bytes)
      } else if let letters = FoldedName.latinLetters(of: scalar) {
        bytes.append(contentsOf: letters)
      } else {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    self.bytes = bytes
  }

  /// Appends an ASCII byte; white space becomes one blank, and none stands at the beginning.
  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
    if !isBlank {
      bytes.append(byte)
    } else if let last = bytes.last, last != 0x20 {
      bytes.append(0x20)
    }
  }

  /// The plain letters of a Latin letter, from its Unicode name: "LATIN SMALL LETTER E WITH ACUTE"
  /// is "e".
  private static func latinLetters(of scalar: Unicode.Scalar) -> [UInt8]? {
    guard let name = scalar.properties.name, name.utf8.starts(with: "LATIN ".utf8) else {
      return nil
    }
    let words = name.utf8.split(separator: 0x20)
    guard let marker = words.firstIndex(where: { $0.elementsEqual("LETTER".utf8) }) else {
      return nil
    }
    var rest = words[words.index(after: marker)...]
    if let first = rest.first, first.elementsEqual("DOTLESS".utf8) { rest.removeFirst() }
    guard let letters = rest.first, letters.count <= 2 else { return nil }
    guard rest.count == 1 || rest[rest.startIndex + 1].elementsEqual("WITH".utf8) else {
      return nil
    }
    return letters.map { $0 | 0x20 }
  }

  /// Whether the name begins with another.
  func starts(with prefix: FoldedName) -> Bool { bytes.starts(with: prefix.bytes) }

  /// Whether another name stands somewhere in this one.
  package func contains(_ part: FoldedName) -> Bool { position(of: part) != nil }

  /// Where another name first stands in this one: at a word's beginning, inside a word, or nowhere.
  func position(of part: FoldedName) -> Position? {
    guard !part.bytes.isEmpty, part.bytes.count <= bytes.count else { return nil }
    var found: Position?
    for start in 0...(bytes.count - part.bytes.count)
    where bytes[start...].starts(with: part.bytes) {
      if start == 0 || !FoldedName.isLetterOrDigit(bytes[start - 1]) { return .wordStart }
      found = .insideWord
    }
    return found
  }

  enum Position: Hashable, Sendable {
    case wordStart, insideWord
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
