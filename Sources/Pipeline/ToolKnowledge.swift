internal import CModels
package import Digests
internal import Extraction

/// What the tool knows besides its code.
package enum ToolKnowledge {
  /// The SHA-256 of the tables of facts, of the rules and of the trained weights, by name.
  ///
  /// A model that is not there is left out.
  ///
  /// O(size of both), some tens of milliseconds.
  package static var digests: KeyValuePairs<String, SHA256Digest> {
    let tables = digest(of: [
      cmodels_countries(), cmodels_given_names(), cmodels_nouns(), cmodels_organizations(),
      cmodels_places(), cmodels_title_prefixes(), cmodels_titles(),
    ])
    let weights = cmodels_weights()
    let rules = SHA256Digest(of: RuleBook.standard.digest)
    guard weights.count > 0 else { return ["tables": tables, "rules": rules] }
    return ["tables": tables, "rules": rules, "model": digest(of: [weights])]
  }

  private static func digest(of parts: [CModelsBytes]) -> SHA256Digest {
    var stream = SHA256Stream()
    for part in parts {
      // The size goes before the bytes, so that no two lists of tables run together to the same bytes.
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { stream.append($0) }
      stream.append(UnsafeRawBufferPointer(start: part.bytes, count: part.count))
    }
    return stream.digest
  }
}
