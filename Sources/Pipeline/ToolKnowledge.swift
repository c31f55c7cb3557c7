internal import CModels
package import Digests
package import Extraction

/// What the tool knows besides its code.
package enum ToolKnowledge {
  /// The SHA-256 of the tables of facts, of the rules, of the classifier of states and of the language models, by name.
  ///
  /// The weights are those of `model`, or else those in the program; if there are none they are left out. The rules are
  /// those of `rules`.
  ///
  /// O(size of both), some tens of milliseconds.
  package static func digests(
    model: SHA256Digest? = nil, rules: RuleBook = .standard
  ) -> KeyValuePairs<String, SHA256Digest> {
    let tables = digest(of: [
      cmodels_countries(), cmodels_given_names(), cmodels_nouns(), cmodels_organizations(),
      cmodels_places(), cmodels_title_prefixes(), cmodels_titles(),
    ])
    let weights = cmodels_weights()
    let rules = SHA256Digest(of: rules.digest)
    let classifier = digest(of: [cmodels_relation_weights()])
    guard let model = model ?? (weights.count > 0 ? digest(of: [weights]) : nil) else {
      return ["tables": tables, "rules": rules, "classifier": classifier]
    }
    return ["tables": tables, "rules": rules, "classifier": classifier, "model": model]
  }

  /// The digest of a model file: that of the weights in the program, if they are the same.
  package static func digest(ofModel file: [UInt8]) -> SHA256Digest {
    file.withUnsafeBytes { bytes in digest(of: [bytes]) }
  }

  private static func digest(of parts: [CModelsBytes]) -> SHA256Digest {
    digest(of: parts.map { UnsafeRawBufferPointer(start: $0.bytes, count: $0.count) })
  }

  private static func digest(of parts: [UnsafeRawBufferPointer]) -> SHA256Digest {
    var stream = SHA256Stream()
    for part in parts {
      // The size goes before the bytes, so that no two lists of tables run together to the same bytes.
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { stream.append($0) }
      stream.append(part)
    }
    return stream.digest
  }
}
