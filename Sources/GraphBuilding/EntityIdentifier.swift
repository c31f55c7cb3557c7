internal import Digests

/// Gives entities their ids; those that would share one all carry a suffix.
///
/// The suffix is `.` and six hexadecimal digits of the SHA-256 of the smallest id of a document
/// that mentions the entity, more digits where six do not tell all apart. Two entities of one
/// document are told apart by the place of their first mentions too.
struct EntityIdentifier {
  private struct Claim {
    let entity: Int
    let document: String
    let begin: Int
  }

  private var claims: [String: [Claim]] = [:]

  /// Notes that an entity would have an id, and where the corpus first has it.
  mutating func add(_ entity: Int, id: String, document: String, begin: Int) {
    claims[id, default: []].append(Claim(entity: entity, document: document, begin: begin))
  }

  /// The entities and their ids, in no order.
  func ids() -> [(entity: Int, id: String)] {
    var ids: [(entity: Int, id: String)] = []
    for (id, claims) in claims {
      if claims.count == 1 {
        ids.append((claims[0].entity, id))
        continue
      }
      let byDocument = Dictionary(grouping: claims) { ExactString($0.document) }
      var digests: [(claim: Claim, digest: String)] = []
      for (document, claims) in byDocument {
        if claims.count == 1 {
          digests.append((claims[0], SHA256Digest(of: document.text).hexadecimal))
        } else {
          for (place, claim) in claims.sorted(by: { ($0.begin, $0.entity) < ($1.begin, $1.entity) })
            .enumerated()
          {
            let text = "\(document.text)\u{1F}\(claim.begin)" + (place == 0 ? "" : "\u{1F}\(place)")
            digests.append((claim, SHA256Digest(of: text).hexadecimal))
          }
        }
      }
      let digits = [6, 12, 24, 64].first { digits in
        Set(digests.map { $0.digest.prefix(digits) }).count == digests.count
      }
      for (claim, digest) in digests {
        ids.append((claim.entity, id + "." + digest.prefix(digits ?? 64)))
      }
    }
    return ids
  }
}
