internal import AnnotatedText
internal import Records

/// Finds documents that are copies or near-copies of one article.
///
/// Pairs are found by locality-sensitive hashing: the 64 numbers of a signature are cut into 21
/// bands of three, and two documents that agree in a band are compared. At the threshold of 0.6 a
/// pair is missed with probability (1 − 0.6³)²¹ ≈ 0.006, at 0.8 with 10⁻⁷. Copies are the connected
/// components of the pairs whose estimated similarity reaches the threshold. Within a band, a
/// document is compared with at most 64 others, so that a block of text that thousands of documents
/// share does not make the search quadratic.
struct CopyFinder {
  /// The estimated Jaccard similarity from which two documents count as copies.
  let threshold: Double

  /// The number of documents of one band that a document is compared with.
  private let comparisons = 64

  /// The number of signature places in a band.
  private let rows = 3

  /// For each record the index of its group's original: the earliest date, then the smallest id.
  ///
  /// Near O(n).
  func originals(in set: RecordSet) -> [Int] {
    let records = set.records
    var components = UnionFind(count: records.count)
    // Equal signatures are copies at once, and one of them stands for all.
    var representatives: [[UInt32]: Int] = [:]
    for (index, record) in records.enumerated()
    where record.signature.count == MinHashSignature.count {
      if let known = representatives[record.signature] {
        components.unite(known, index)
      } else {
        representatives[record.signature] = index
      }
    }
    // In the order of the signatures, which does not depend on ids.
    let distinct = representatives.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for band in 0..<(MinHashSignature.count / rows) {
      var buckets: [ArraySlice<UInt32>: [Int]] = [:]
      for (place, entry) in distinct.enumerated() {
        let key = entry.key[band * rows..<(band + 1) * rows]
        var bucket = buckets[key] ?? []
        var isAlone = true
        for other in bucket {
          let left = distinct[other]
          if components.set(of: left.value) == components.set(of: entry.value) {
            isAlone = false
          } else if MinHashSignature.similarity(left.key, entry.key) >= threshold {
            components.unite(left.value, entry.value)
            isAlone = false
          }
        }
        // A second half is kept for texts unlike those before, lest many copies of one fill the
        // bucket.
        if bucket.count < comparisons / 2 || (isAlone && bucket.count < comparisons) {
          bucket.append(place)
          buckets[key] = bucket
        }
      }
    }
    return originals(of: &components, in: set)
  }

  private func originals(of components: inout UnionFind, in set: RecordSet) -> [Int] {
    var earliest: [Int: Int] = [:]
    let component = set.records.indices.map { components.set(of: $0) }
    for index in set.records.indices {
      let known = earliest[component[index]] ?? index
      let isEarlier = set.chronology[index] < set.chronology[known]
      earliest[component[index]] = isEarlier ? index : known
    }
    return component.indices.map { earliest[component[$0]] ?? $0 }
  }
}
