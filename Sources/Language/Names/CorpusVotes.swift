/// What a word was taken for in raw text by a model that had no such knowledge yet, as a class.
///
/// A class tells the label that most of the word's places have (outside, or a type of name), how many of them have it,
/// and how many places there are.
package enum CorpusVotes {
  /// The class of a word with so many places outside, and in names of persons, locations and organizations.
  package static func belief(_ votes: SIMD4<Int32>) -> UInt8 {
    let total = votes.wrappedSum()
    guard total > 0 else { return 0 }
    var best = 0
    for lane in 1..<4 where votes[lane] > votes[best] { best = lane }
    let percent = Int(votes[best]) * 100 / Int(total)
    let share = percent >= 95 ? 2 : percent >= 70 ? 1 : 0
    let size = total >= 36 ? 2 : total >= 10 ? 1 : 0
    return UInt8(1 + best + 4 * (share + 3 * size))
  }

  /// Only what the class says of the label: 0 nothing, 1 outside, and so on; 0 also where the places don't agree.
  @inline(__always)
  static func type(_ belief: UInt64) -> UInt64 {
    guard belief != 0 else { return 0 }
    let rest = (belief - 1) / 4 % 3
    return rest == 0 ? 5 : (belief - 1) % 4 + 1
  }

  /// The bytes of a table of the words that stand in raw text at least so often.
  package static func table(of votes: [UInt64: SIMD4<Int32>], least: Int32 = 3) -> [UInt8] {
    let words = votes.filter { $0.value.wrappedSum() >= least }.sorted { $0.key < $1.key }
    return WordTable.bytes(
      of: words.map { ($0.key, WordTable.Entry(fine: UInt16(belief($0.value)))) })
  }
}
