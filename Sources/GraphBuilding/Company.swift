internal import AnnotatedText

/// What else the documents of a cluster name, as far as it is rare enough to tell.
struct Company {
  /// For each record the telling others, sorted; numbers of entities or of names.
  private let others: [[Int]]
  private let own: [Int]
  private let records: [Int]

  /// The most others of one document that count.
  private static let most = 48

  /// - Parameters:
  ///   - numbers: for each cluster what it is known by so far; -1 for what is not known.
  ///   - records: for each cluster its document.
  ///   - documents: how many documents there are.
  init(numbers: [Int], records: [Int], documents: Int) {
    var frequency: [Int] = []
    var last: [Int] = []
    for (number, record) in zip(numbers, records) where number >= 0 {
      while frequency.count <= number {
        frequency.append(0)
        last.append(-1)
      }
      if last[number] != record {
        frequency[number] += 1
        last[number] = record
      }
    }
    // What stands in two documents of three or in every twentieth of many says nothing.
    let limit = max(3, documents / 20)
    var others = [[Int]](repeating: [], count: documents)
    for (number, record) in zip(numbers, records)
    where number >= 0 && frequency[number] > 1 && frequency[number] <= limit {
      if others[record].count < Company.most { others[record].append(number) }
    }
    self.others = others
    self.records = records
    own = numbers
  }

  /// The telling others of a cluster's document, without the cluster itself.
  func telling(of cluster: Int) -> [Int] {
    others[records[cluster]].filter { $0 != own[cluster] }
  }
}
