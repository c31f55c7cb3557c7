internal import Digests
internal import SystemPackage

/// Checked, buffered and hashed writes to an open descriptor, which it does not own.
struct DescriptorWriter: Sendable {
  private let descriptor: Int32
  /// The file that the user knows, for errors.
  private let path: FilePath
  private let calls: FileCalls
  private let capacity: Int
  private var buffer: [UInt8] = []
  private var hash = SHA256Stream()
  private var size = 0
  /// The first failure.
  ///
  /// It comes back at every later call, so nobody takes half a file for a whole one.
  private(set) var failure: FileError?

  init(descriptor: Int32, path: FilePath, calls: FileCalls, capacity: Int = 1 << 18) {
    self.descriptor = descriptor
    self.path = path
    self.calls = calls
    self.capacity = capacity
    buffer.reserveCapacity(capacity)
  }

  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    if let failure { throw failure }
    if bytes.count > capacity - buffer.count { try flush() }
    if bytes.count > capacity {
      try pass(bytes)
    } else {
      buffer += bytes
    }
  }

  mutating func flush() throws(FileError) {
    if let failure { throw failure }
    // Out of `self` for as long as `pass` changes `self`, and back with its storage.
    var full: [UInt8] = []
    swap(&full, &buffer)
    try full.withUnsafeBufferPointer { bytes throws(FileError) in
      try pass(UnsafeRawBufferPointer(bytes))
    }
    full.removeAll(keepingCapacity: true)
    swap(&full, &buffer)
  }

  /// What was written; meaningful after ``flush()``.
  var written: WrittenFile { WrittenFile(size: size, sha256: hash.digest) }

  private mutating func pass(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    do {
      try calls.writeAll(bytes, to: descriptor)
    } catch {
      let failure = FileError(.write, path, error)
      self.failure = failure
      throw failure
    }
    hash.append(bytes)
    size += bytes.count
  }
}
