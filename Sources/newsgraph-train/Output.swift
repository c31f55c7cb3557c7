internal import SystemPackage

/// Writes to the standard streams, at once.
enum Output {
  /// Writes text; a stream that is closed is no fault of the work.
  static func write(_ text: String, to stream: FileDescriptor = .standardOutput) {
    _ = try? stream.writeAll(text.utf8)
  }
}
