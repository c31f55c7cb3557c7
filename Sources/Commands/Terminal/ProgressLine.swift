internal import Glibc
internal import SystemPackage

/// A line on a terminal that says how far a long run is; it appears after two seconds, and nothing is left of it.
struct ProgressLine {
  private let isShown: Bool
  private let total: Int
  private let unit: String
  private let clock = ContinuousClock()
  private var due: ContinuousClock.Instant
  private var isDrawn = false
  private var done = 0
  private var count = 0

  /// Starts the clock of a run over so many bytes, of which units are counted.
  init(total: Int, messages: Messages, unit: String = "document") {
    self.total = total
    self.unit = unit
    isShown =
      messages.loudness >= .usual && isatty(FileDescriptor.standardError.rawValue) == 1
    due = clock.now.advanced(by: .seconds(2))
  }

  /// Counts a unit.
  mutating func advance(by size: Int) {
    done = min(total, done &+ max(0, size))
    count += 1
    guard isShown else { return }
    let now = clock.now
    guard now >= due else { return }
    due = now.advanced(by: .milliseconds(100))
    isDrawn = true
    ProgressLine.write("\r\(text)\u{1B}[K")
  }

  /// Takes the line away.
  mutating func finish() {
    if isDrawn { ProgressLine.write("\r\u{1B}[K") }
    isDrawn = false
  }

  private var text: String {
    let told = "reading: \(counted(count, unit))"
    guard total > 0 else { return told }
    let width = 30
    let share = Double(done) / Double(total)
    let filled = Int(share * Double(width))
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    return "[\(bar)] \(Int(share * 100)) % \(told)"
  }

  private static func write(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
