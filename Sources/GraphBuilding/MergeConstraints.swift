/// What a user says is one or is two, in numbers of clusters.
struct MergeConstraints {
  /// Clusters that are one: a first and the others.
  var same: [(first: Int, others: [Int])] = []
  /// For a set, named by its first cluster, which entry of which list of different ones it is.
  private var labels: [Int: [Int: Int]] = [:]
  /// For each cluster of a list of different ones a number that it shares with those of its entry.
  private(set) var marks: [Int: Int] = [:]

  /// Nothing said.
  init() {}

  /// Notes that clusters are an entry of a list whose entries are all different.
  mutating func add(_ clusters: [Int], entry: Int, of list: Int) {
    for cluster in clusters { labels[cluster, default: [:]][list] = entry }
  }

  /// Numbers the clusters; to be called when all is added.
  mutating func number() {
    var numbers: [[Int: Int]: Int] = [:]
    for cluster in labels.keys.sorted() {
      guard let label = labels[cluster] else { continue }
      let number = numbers[label] ?? numbers.count + 1
      numbers[label] = number
      marks[cluster] = number
    }
  }

  /// Whether two sets hold two entries of one list.
  func forbid(_ left: Int, _ right: Int) -> Bool {
    guard let left = labels[left], let right = labels[right] else { return false }
    return left.contains { list, entry in right[list].map { $0 != entry } ?? false }
  }

  /// Notes that two sets are one.
  mutating func unite(_ left: Int, _ right: Int, as set: Int) {
    guard !labels.isEmpty else { return }
    let both = (labels[left] ?? [:]).merging(labels[right] ?? [:]) { first, _ in first }
    if !both.isEmpty { labels[set] = both }
  }
}
