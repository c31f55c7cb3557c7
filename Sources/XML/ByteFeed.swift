/// Gives libxml2 bytes as it asks for them.
///
/// It never reads past what it is given: handing it memory in place would need a NUL behind the last byte.
final class ByteFeed {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// The bytes must outlive the feed.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var data: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Copies the next bytes, 0 at the end.
  static let copyNext:
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32 = {
      data, target, capacity in
      guard let data, let target else { return -1 }
      let feed = Unmanaged<ByteFeed>.fromOpaque(data).takeUnretainedValue()
      guard let base = feed.bytes.baseAddress else { return 0 }
      let count = min(Int(capacity), feed.bytes.count - feed.position)
      UnsafeMutableRawPointer(target).copyMemory(from: base + feed.position, byteCount: count)
      feed.position += count
      return Int32(count)
    }
}
