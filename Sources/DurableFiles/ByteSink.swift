package import Digests

/// Takes the next bytes of a file.
///
/// A writer that gets one never holds the whole of what it writes, and knows nothing of files.
package typealias ByteSink = (_ bytes: UnsafeRawBufferPointer) throws -> Void

/// What a file came to hold.
package struct WrittenFile: Hashable, Sendable {
  package let size: Int
  package let sha256: SHA256Digest

  package init(size: Int, sha256: SHA256Digest) {
    self.size = size
    self.sha256 = sha256
  }
}
