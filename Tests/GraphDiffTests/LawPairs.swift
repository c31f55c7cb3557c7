internal import FoundationEssentials

/// How many pairs of graphs the laws that read JSON are tried on for each seed.
enum LawPairs {
  static let ofEachSeed =
    ProcessInfo.processInfo.environment["LAW_PAIRS"].flatMap { Int($0) } ?? 20
}
