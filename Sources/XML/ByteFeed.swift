/// Gives libxml2 bytes as it asks for them.
///
/// It never reads past what it is given: handing it memory in place would need a NUL behind the last byte.
final class ByteFeed {
  private var bytes: UnsafeRawBufferPointer
  private var position = 0
  /// The piece that `bytes` lies in, where there are pieces.
  private var piece: [UInt8] = []
  private let nextPiece: (() throws -> [UInt8])?
  /// Why the next piece could not be had.
  private(set) var failure: (any Error)?

  /// The bytes must outlive the feed.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = UnsafeRawBufferPointer(bytes)
    nextPiece = nil
  }

  /// Takes the first piece, and what gives the others; the last is followed by an empty one.
  init(_ piece: [UInt8], then nextPiece: @escaping () throws -> [UInt8]) {
    bytes = UnsafeRawBufferPointer(start: nil, count: 0)
    self.piece = piece
    self.nextPiece = nextPiece
  }

  var data: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Copies the next bytes, 0 at the end.
  static let copyNext:
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32 = {
      data, target, capacity in
      guard let data, let target else { return -1 }
      let feed = Unmanaged<ByteFeed>.fromOpaque(data).takeUnretainedValue()
      return feed.copy(to: UnsafeMutableRawBufferPointer(start: target, count: Int(capacity)))
    }

  private func copy(to target: UnsafeMutableRawBufferPointer) -> Int32 {
    guard let nextPiece else { return copy(bytes, to: target) }
    var count: Int32 = 0
    // Filled whole: libxml2 takes few bytes for the end of what there is, in the middle of a tag.
    while Int(count) < target.count, failure == nil {
      if position == piece.count {
        do { piece = try nextPiece() } catch { failure = error }
        position = 0
        if piece.isEmpty { break }
      }
      count += piece.withUnsafeBytes {
        copy($0, to: UnsafeMutableRawBufferPointer(rebasing: target[Int(count)...]))
      }
    }
    return failure == nil ? count : -1
  }

  private func copy(
    _ bytes: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer
  ) -> Int32 {
    let next = UnsafeRawBufferPointer(rebasing: bytes[position...].prefix(target.count))
    target.copyMemory(from: next)
    position += next.count
    return Int32(next.count)
  }
}
