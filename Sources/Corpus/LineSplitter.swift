/// Cuts pieces of a file into lines, holding at most one line and never more than a limit of it.
struct LineSplitter {
  /// A line that is not blank.
  struct Line: Equatable {
    /// From 1.
    let number: Int
    /// Without its end; empty if it is too long.
    let bytes: [UInt8]
    let isTooLong: Bool
  }

  private let maximumBytes: Int
  private var pending: [UInt8] = []
  private var overflowed = false
  private var number = 1
  private var seenBytes = false
  /// What the file is, if its first bytes are not text.
  private(set) var binaryKind = ""

  init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  /// Whether the file began with the bytes of something that is not text: then there are no lines.
  var isBinary: Bool { !binaryKind.isEmpty }

  /// The lines that a piece completes.
  mutating func add(_ piece: [UInt8]) -> [Line] {
    var start = piece.startIndex
    if !seenBytes, !piece.isEmpty {
      seenBytes = true
      if let kind = BinaryFile.kind(of: piece) { binaryKind = kind }
      if piece.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
      if piece.starts(with: [0xFF, 0xFE]) || piece.starts(with: [0xFE, 0xFF]) {
        binaryKind = "UTF-16 text, and JSON lines are UTF-8"
      }
    }
    guard !isBinary else { return [] }
    var lines: [Line] = []
    while let end = piece[start...].firstIndex(of: 0x0A) {
      hold(piece[start..<end])
      if let line = take() { lines.append(line) }
      start = end + 1
    }
    hold(piece[start...])
    return lines
  }

  /// The last line, if the file does not end in a newline.
  mutating func finish() -> [Line] { take().map { [$0] } ?? [] }

  private mutating func hold(_ bytes: ArraySlice<UInt8>) {
    if overflowed || pending.count + bytes.count > maximumBytes {
      overflowed = true
      pending = []
    } else {
      pending += bytes
    }
  }

  private mutating func take() -> Line? {
    defer {
      number += 1
      pending = []
      overflowed = false
    }
    if overflowed { return Line(number: number, bytes: [], isTooLong: true) }
    if pending.last == 0x0D { pending.removeLast() }
    guard !pending.allSatisfy({ $0 <= 0x20 }) else { return nil }
    return Line(number: number, bytes: pending, isTooLong: false)
  }
}
