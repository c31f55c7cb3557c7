internal import AnnotatedText
internal import Corpus

/// The text of a piece of a file, and where each of its bytes stands in the file.
///
/// Control characters read as spaces and all line separators as line feeds, byte for byte. A byte that is not UTF-8 is
/// read as Windows-1252, and the text is then longer than the file.
struct FileText {
  let text: SourceText
  /// The first byte that is not UTF-8, if there is one.
  private(set) var firstBadByte: Int?
  /// Where the text grew, and by how many bytes in all up to there.
  private var growths: [(end: Int, bytes: Int)] = []
  private let start: Int

  /// Reads a piece that begins at a place in the file.
  init(_ bytes: [UInt8], at start: Int) {
    let mark = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.start = start + mark
    var bytes = mark > 0 ? Array(bytes.dropFirst(mark)) : bytes
    FileText.clean(&bytes)
    if let text = SourceText(validating: bytes) {
      self.text = text
      return
    }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    let isUTF8 = TextDecoder.census(of: bytes[...]).isUTF8
    var index = 0
    while index < bytes.count {
      let length = isUTF8 || bytes[index] < 0x80 ? FileText.length(in: bytes, at: index) : 0
      if length > 0 {
        decoded += bytes[index..<index + length]
        index += length
        continue
      }
      if firstBadByte == nil { firstBadByte = index + mark }
      let codePoint = Windows1252.codePoint(of: bytes[index])
      let isControl = (0x80...0x9F).contains(codePoint)
      let scalar = isControl ? " " : Unicode.Scalar(codePoint) ?? " "
      decoded += String(Character(scalar)).utf8
      index += 1
      if decoded.count - index != growths.last?.bytes ?? 0 {
        growths.append((decoded.count, decoded.count - index))
      }
    }
    text = SourceText(validating: decoded) ?? SourceText("")
  }

  /// Tells, for places in the text in rising order, their places in the file.
  func offsets() -> (Int) -> Int {
    var next = 0
    var grown = 0
    return { place in
      while next < growths.count, growths[next].end <= place {
        grown = growths[next].bytes
        next += 1
      }
      return start + place - grown
    }
  }

  private static func clean(_ bytes: inout [UInt8]) {
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x0B, 0x0C: bytes[index] = 0x0A
      case 0x09, 0x0A, 0x0D: break
      case 0..<0x20, 0x7F: bytes[index] = 0x20
      case 0xC2 where index + 1 < bytes.count && (0x80...0x9F).contains(bytes[index + 1]):
        // A second-rank control character; U+0085 ends a line.
        bytes[index] = bytes[index + 1] == 0x85 ? 0x0A : 0x20
        bytes[index + 1] = 0x20
      case 0xE2
      where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
        (bytes[index], bytes[index + 1], bytes[index + 2]) = (0x0A, 0x20, 0x20)
      default: break
      }
    }
  }

  /// The length of the character at an index; 0 if there is none.
  private static func length(in bytes: [UInt8], at index: Int) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes[index...].prefix(4).makeIterator()
    guard case .valid(let character) = parser.parseScalar(from: &rest) else { return 0 }
    return character.count
  }
}
