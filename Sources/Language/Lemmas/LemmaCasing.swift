/// How the letters of a base form are written.
package enum LemmaCasing: UInt8, CaseIterable, Sendable {
  /// As those of the word are.
  case kept
  case small
  /// The first is a capital.
  case capitalized
  case capitals

  /// Writes a base form that begins with the first `shared` bytes of its word.
  package func applied(to base: [UInt8], shared: Int, isShouted: Bool) -> String {
    let beginning = String(decoding: base[..<shared], as: UTF8.self)
    let rest = String(decoding: base[shared...], as: UTF8.self)
    switch self {
    case .kept: return beginning + (isShouted && shared > 0 ? rest.uppercased() : rest)
    case .small: return beginning.lowercased() + rest
    case .capitalized:
      let small = beginning.lowercased() + rest
      return small.prefix(1).uppercased() + small.dropFirst()
    case .capitals: return (beginning + rest).uppercased()
    }
  }
}
