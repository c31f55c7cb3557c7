internal import SystemPackage

/// Writes to the standard streams, at once.
enum Output {
  /// Writes text; a stream that is closed is no fault of the work.
  static func write(_ text: String, to stream: FileDescriptor = .standardOutput) {
    _ = try? stream.writeAll(text.utf8)
  }

  /// Takes lines about the progress, and writes them with the seconds since now to standard error.
  static func progress() -> (String) -> Void {
    let clock = ContinuousClock()
    let start = clock.now
    return { line in
      let seconds = (clock.now - start).components.seconds
      write("\(seconds) s: \(line)\n", to: .standardError)
    }
  }
}
