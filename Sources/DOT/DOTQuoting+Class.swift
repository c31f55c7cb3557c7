internal import GraphModel

extension DOTQuoting {
  /// A name for style sheets, "node-person": the letters, digits, hyphens and underscores of an
  /// attribute.
  static func svgClass(_ element: String, _ value: AttributeValue?) -> String {
    let kept = (value?.string ?? "").utf8.prefix(60).filter { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x5F || byte == 0x2D
    }
    return kept.isEmpty ? "\(element)-other" : "\(element)-" + String(decoding: kept, as: UTF8.self)
  }
}
