internal import GraphModel

/// What an entity is called, in a form to compare.
struct EntityNames {
  /// The label and the aliases, without case and accents.
  let all: Set<FoldedName>
  let label: FoldedName
  let kind: String
  /// The identifiers that registers give it.
  let registered: [String]

  /// The attributes that hold an identifier of a register.
  private static let registers = ["iso", "wikidata", "wikidata_id", "lei", "imo", "geonames"]

  init(of node: Node) {
    label = FoldedName(node.displayName)
    all = Set(([label] + node.aliases.map(FoldedName.init)).filter { !$0.bytes.isEmpty })
    kind = node.attributes.text("kind") ?? ""
    registered = EntityNames.registers.compactMap { name in
      node.attributes.text(name).map { "\(name)\u{1F}\($0)" }
    }
  }

  /// The share of names that both have, of those of the one that has fewer.
  func share(with other: EntityNames) -> Double {
    let least = min(all.count, other.all.count)
    return least == 0 ? 0 : Double(all.intersection(other.all).count) / Double(least)
  }

  /// Whether a name tells this kind of entity from others: of a person one word is too little.
  func isTelling(_ name: FoldedName) -> Bool {
    kind != "person" || name.bytes.contains(0x20)
  }

  /// Whether both share a name that tells them from others.
  func sharesTellingName(with other: EntityNames) -> Bool {
    all.intersection(other.all).contains(where: isTelling)
  }

  /// Whether both share a word of a name.
  func sharesWord(with other: EntityNames) -> Bool {
    func words(_ names: Set<FoldedName>) -> Set<ArraySlice<UInt8>> {
      Set(names.flatMap { $0.bytes.split(separator: 0x20) })
    }
    return !words(all).isDisjoint(with: words(other.all))
  }
}

/// A relation seen from one of its ends, as the other end and what joins them.
struct Neighbor: Hashable {
  /// The other end, as a place in the new graph.
  let other: Int
  let label: ElementID
  let isSource: Bool
}
