internal import Crypto

/// The SHA-256 of some bytes (FIPS 180-4).
package struct SHA256Digest: Hashable, Sendable {
  /// The 32 bytes.
  package let bytes: [UInt8]

  /// Hashes bytes. O(n).
  package init(of bytes: [UInt8]) {
    self.bytes = Array(SHA256.hash(data: bytes))
  }

  /// Hashes the UTF-8 bytes of a string. O(n).
  package init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  /// 64 lower-case hexadecimal digits.
  package var hexadecimal: String { hexadecimal(digits: 64) }

  /// The first `digits` lower-case hexadecimal digits.
  package func hexadecimal(digits: Int) -> String {
    let alphabet = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(alphabet[Int(byte >> 4)])
      text.append(alphabet[Int(byte & 15)])
    }
    return String(decoding: text.prefix(digits), as: UTF8.self)
  }
}
