internal import Glibc
internal import SystemPackage

/// Standard output with checked writes.
///
/// `print` to a full disk or a closed pipe loses the data and exits with 0; this throws. It
/// buffers: call ``finish()`` before the process ends. ``FileError/isClosedPipe`` tells a reader
/// that has gone from a fault.
package struct StandardOutput: ~Copyable {
  private static let path: FilePath = "/dev/stdout"
  private let descriptor: Int32
  private let calls: FileCalls
  private var writer: DescriptorWriter

  /// Writes to standard output, or to another open descriptor, which stays open.
  package init(descriptor: Int32 = STDOUT_FILENO, calls: FileCalls = .system) {
    self.descriptor = descriptor
    self.calls = calls
    writer = DescriptorWriter(
      descriptor: descriptor, path: StandardOutput.path, calls: calls, capacity: 1 << 16)
  }

  /// Adds bytes.
  package mutating func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    try writer.write(bytes)
  }

  /// Adds text.
  package mutating func write(_ text: String) throws(FileError) {
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(FileError) in
      try writer.write(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Hands on what is buffered, and learns of the faults that a network disk keeps until the file
  /// is closed.
  package mutating func finish() throws(FileError) {
    try writer.flush()
    let copy = dup(descriptor)
    if copy >= 0, case .failure(let code) = calls.close(copy) {
      throw FileError(.write, StandardOutput.path, code)
    }
  }
}
