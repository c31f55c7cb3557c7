internal import Gazetteers

/// The words of an office, without those before it that say when it is held: "new prime minister" is "prime minister",
/// "deposed President" and "then-president" are "former president", in the letters of the text.
struct OfficeWording {
  let gazetteer: Gazetteer

  /// An office as statements give it.
  ///
  /// O(words).
  func plain(_ office: String) -> String {
    var rest = office[...]
    var isPast = false
    while let (meaning, behind) = leading(of: rest) {
      isPast = isPast || SequenceMatcher.heldOnce.contains(meaning)
      rest = behind
    }
    // "Former President" alone stays as it is written.
    if rest.count == office.count || isPast && isFormer(office, before: rest) { return office }
    return (isPast ? "former " : "") + rest
  }

  /// What the first words say of when an office is held, and what stands behind them.
  private func leading(of office: Substring) -> (meaning: String, behind: Substring)? {
    let ends = office.indices.filter { office[$0] == " " || office[$0] == "-" }
    for end in ends.prefix(2).reversed() {
      let behind = office[office.index(after: end)...]
      let entry = gazetteer.lookup(String(office[..<end]).lowercased())
        .first { $0.category == .titlePrefix }
      if let meaning = entry?.key, OfficeWording.ofTime.contains(meaning), !behind.isEmpty {
        return (meaning, behind)
      }
    }
    return nil
  }

  private func isFormer(_ office: String, before rest: Substring) -> Bool {
    office.dropLast(rest.count).lowercased() == "former "
  }

  private static let ofTime = SequenceMatcher.heldOnce.union(["current"])
}
