internal import FoundationEssentials

/// How many pairs of graphs the laws that read JSON are tried on for each of ten seeds.
///
/// `make fuzz` tries 10,000 in all.
enum LawPairs {
  static let ofEachSeed =
    ProcessInfo.processInfo.environment["LAW_PAIRS"].flatMap { Int($0) } ?? 100
}
