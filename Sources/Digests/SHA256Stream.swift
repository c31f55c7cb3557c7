internal import Crypto

/// The SHA-256 of bytes that come piece by piece.
///
/// Equal to ``SHA256Digest`` of the pieces joined. It holds no copy of them.
package struct SHA256Stream: Sendable {
  private var state = SHA256()

  /// Starts with no bytes.
  package init() {}

  /// Adds bytes at the end.
  ///
  /// O(n).
  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    state.update(bufferPointer: bytes)
  }

  /// The digest of the bytes so far; more may follow.
  package var digest: SHA256Digest {
    SHA256Digest(bytes: Array(state.finalize()))
  }
}
