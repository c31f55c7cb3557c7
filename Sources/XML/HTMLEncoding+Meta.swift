extension HTMLEncoding {
  /// The encoding that a `<meta>` element among the first 4,096 bytes declares.
  ///
  /// `<meta charset="x">` and `<meta http-equiv=… content="text/html; charset=x">` are both found by the
  /// word before the name.
  static func inMeta(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
    var index = 0
    while let meta = position(of: Array("<meta".utf8), in: head, from: index) {
      let end = head[meta...].firstIndex(of: UInt8(ascii: ">")) ?? head.count
      let element = Array(head[meta..<end])
      if let name = charset(in: element) { return name }
      index = meta + 1
    }
    return nil
  }

  private static func charset(in element: [UInt8]) -> String? {
    guard let word = position(of: Array("charset".utf8), in: element, from: 0) else { return nil }
    var rest = element[(word + 7)...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop {
      $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
    }
    let name = rest.prefix { byte in
      byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
        || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: ".")].contains(
          byte)
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  private static func position(of word: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= word.count, start <= bytes.count - word.count else { return nil }
    return (start...(bytes.count - word.count)).first { bytes[$0...].starts(with: word) }
  }
}
