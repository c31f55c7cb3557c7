internal import Digests

/// Gives relations their ids, from their identity alone.
enum RelationIdentifier {
  /// `r` and 16 hexadecimal digits of the SHA-256 of each identity; those that would share them
  /// have all 64.
  static func ids(of identities: [String]) -> [String] {
    let digests = identities.map { SHA256Digest(of: $0) }
    let short = digests.map { $0.hexadecimal(digits: 16) }
    var counts: [String: Int] = [:]
    for id in short { counts[id, default: 0] += 1 }
    return zip(digests, short).map { digest, id in
      "r" + ((counts[id] ?? 0) > 1 ? digest.hexadecimal : id)
    }
  }
}
