internal import AnnotatedText

/// The white space between two tokens.
struct Gap {
  private let bytes: ArraySlice<UInt8>

  init(_ range: ByteRange, of text: SourceText) { bytes = text.bytes[range] }

  var isEmpty: Bool { bytes.isEmpty }

  var isOneSpace: Bool { bytes.count == 1 && bytes.first == 0x20 }

  /// Whether it holds two line breaks or more.
  var holdsBlankLine: Bool {
    var breaks = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || byte == 0x0A && previous != 0x0D { breaks += 1 }
      previous = byte
    }
    return breaks > 1
  }

  /// Appends the spaces as UDPipe writes them: `\s` a space, `\t` a tab, `\n` and `\r` the ends of lines.
  func appendEscaped(to output: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case 0x20: output += #"\s"#.utf8
      case 0x09: output += #"\t"#.utf8
      case 0x0D: output += #"\r"#.utf8
      case 0x0A...0x0C: output += #"\n"#.utf8
      default: output.append(byte)
      }
    }
  }
}
