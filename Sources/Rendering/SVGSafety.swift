/// A last look at an SVG before it is handed on.
///
/// We write no links into DOT, but DOT may be anybody's, and Graphviz passes on what it holds.
enum SVGSafety {
  /// What stands in the SVG and could run code, or `nil`; found in O(n).
  ///
  /// Only markup counts: texts and tooltips may speak of scripts, since Graphviz escapes their
  /// brackets.
  static func firstDanger(in svg: [UInt8]) -> String? {
    var index = 0
    while let start = svg[index...].firstIndex(of: UInt8(ascii: "<")) {
      if svg[start...].starts(with: "<!--".utf8) {
        index = commentEnd(in: svg, from: start)
        continue
      }
      var tag = SVGTag(in: svg, from: start)
      if let danger = tag.firstDanger() { return danger }
      index = tag.position
    }
    return nil
  }

  /// Where a comment ends: comments hold names, whose quotes do not pair.
  private static func commentEnd(in svg: [UInt8], from start: Int) -> Int {
    var index = min(start + 4, svg.count)
    while index < svg.count, !svg[index...].starts(with: "-->".utf8) { index += 1 }
    return min(index + 3, svg.count)
  }
}

/// One tag of an SVG, read from its bracket on.
private struct SVGTag {
  let svg: [UInt8]
  var position: Int

  init(in svg: [UInt8], from start: Int) {
    self.svg = svg
    position = start + 1
  }

  /// Elements that a drawing has no use for: code, and pages inside pages.
  private static let elements: Set<String> = [
    "script", "foreignobject", "iframe", "object", "embed",
  ]

  /// Reads the tag to its end and gives what in it could run code.
  mutating func firstDanger() -> String? {
    let name = word()
    var danger = SVGTag.elements.contains(local(name)) ? "<\(name)" : nil
    while position < svg.count, svg[position] != UInt8(ascii: ">") {
      let start = position
      let attribute = word()
      if position == start {
        // Blanks, slashes, a quoted part of a declaration.
        _ = quotedValue()
        if position == start { position += 1 }
        continue
      }
      guard position < svg.count, svg[position] == UInt8(ascii: "=") else { continue }
      position += 1
      let value = quotedValue()
      if attribute.hasPrefix("on") {
        danger = danger ?? "\(attribute)="
      } else if local(attribute) == "href", !SVGTag.isHarmlessLink(value) {
        danger = danger ?? "\(attribute)=\"\(String(decoding: value.prefix(40), as: UTF8.self))"
      }
    }
    if position < svg.count { position += 1 }
    return danger
  }

  /// A name in small letters, up to what cannot stand in one.
  private mutating func word() -> String {
    let start = position
    while position < svg.count, !SVGTag.endsWord(svg[position]) { position += 1 }
    return String(decoding: svg[start..<position], as: UTF8.self).lowercased()
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  private mutating func quotedValue() -> ArraySlice<UInt8> {
    guard position < svg.count,
      svg[position] == UInt8(ascii: "\"") || svg[position] == UInt8(ascii: "'")
    else { return [] }
    let quote = svg[position]
    let start = position + 1
    position = svg[start...].firstIndex(of: quote) ?? svg.count
    let value = svg[start..<position]
    if position < svg.count { position += 1 }
    return value
  }

  private func local(_ name: String) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  /// Whether a link leads to the web, to mail or into the drawing, or has no scheme at all.
  private static func isHarmlessLink(_ value: ArraySlice<UInt8>) -> Bool {
    let link = String(decoding: value, as: UTF8.self).lowercased()
    let known = ["http://", "https://", "mailto:", "#"]
    // A reference such as `&#106;` can hide a letter of the scheme.
    return known.contains { link.hasPrefix($0) }
      || !link.utf8.prefix { $0 != UInt8(ascii: "/") }.contains { ":&".utf8.contains($0) }
  }
}
