package import AnnotatedText

/// Whether two stretches of text name the same thing.
package enum MentionOverlap {
  /// Whether what they share is at least half of what they cover together: "the Chilean army" and "Chilean army", but not
  /// "Chilean".
  package static func isSame(_ one: ByteRange, _ other: ByteRange) -> Bool {
    let shared = one.clamped(to: other).count
    return shared > 0 && 2 * shared >= one.count + other.count - shared
  }
}
