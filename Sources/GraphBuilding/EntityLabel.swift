internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Chooses the name to show for an entity, and its other names.
enum EntityLabel {
  /// The most frequent of the fullest names of the clusters; ties go by bytes.
  ///
  /// A person's name is full with a given name, an organization's if it is no acronym, a base's if
  /// no name has more words. Titles, articles and, of bases, the adjectives of countries are left
  /// out.
  static func label(
    of clusters: [EntityCluster], kind: EntityKind, names: inout NameTable
  ) -> String {
    var tally = Tally()
    for cluster in clusters {
      let name = shown(cluster, kind: kind, names: &names)
      if !name.isEmpty { tally.add(name) }
    }
    var best: (rank: Rank, name: ExactString)?
    for (name, count) in tally.counts {
      let rank = rank(of: name.text, count: count, kind: kind, names: &names)
      if let known = best, known.rank > rank || (known.rank == rank && known.name < name) {
        continue
      }
      best = (rank, name)
    }
    return best?.name.text ?? clusters.first?.name ?? ""
  }

  /// The first by bytes of the keys of a label's spellings, so that a spelling that becomes more
  /// frequent changes the label and not the id.
  static func key(of label: String, among all: [String], names: inout NameTable) -> String {
    let words = names.words(of: label).map { names.readings(of: $0) }
    var key = names.key(label)
    for name in all where name != label {
      let others = names.words(of: name)
      guard others.count == words.count else { continue }
      let isSpelling = zip(words, others).allSatisfy { readings, other in
        let own = names.readings(of: other)
        return readings.indices.contains { readings[$0] == own[$0] }
      }
      if isSpelling { key = min(key, names.key(name)) }
    }
    return key
  }

  /// The other names and acronyms of an entity, sorted by bytes: no adjectives, pronouns or
  /// descriptions.
  static func aliases(
    of clusters: [EntityCluster], kind: EntityKind, label: String, names: inout NameTable
  ) -> [String] {
    var found: Set<ExactString> = []
    var seen: Set<ExactString> = []
    for cluster in clusters {
      for mention in cluster.mentions where mention.form == .name {
        guard seen.insert(ExactString(mention.text)).inserted else { continue }
        let name =
          kind == .person
          ? NameText.withoutTitles(mention.text, titles: cluster.titles, names: &names)
          : mention.text
        found.insert(ExactString(ListedValue.sanitized(NameText.cleaned(name))))
      }
      for name in [cluster.acronym, shown(cluster, kind: kind, names: &names)] {
        if let name { found.insert(ExactString(ListedValue.sanitized(NameText.cleaned(name)))) }
      }
    }
    found.remove(ExactString(label))
    found.remove(ExactString(""))
    return found.sorted().map(\.text)
  }

  /// Compares names by how full and how frequent they are.
  private typealias Rank = (fullness: Int, count: Int, words: Int)

  private static func rank(
    of name: String, count: Int, kind: EntityKind, names: inout NameTable
  ) -> Rank {
    let words = names.words(of: name)
    switch kind {
    case .person:
      let person = PersonName(words: words)
      return (
        person?.isFull == true ? 2 : person?.forenames.isEmpty == false ? 1 : 0, count, words.count
      )
    case .base: return (words.count, count, 0)
    case .organization: return (NameText.isAcronym(name) ? 0 : 1, count, words.count)
    default: return (0, count, words.count)
    }
  }

  /// The cluster's name as it may be shown.
  private static func shown(
    _ cluster: EntityCluster, kind: EntityKind, names: inout NameTable
  ) -> String {
    switch kind {
    case .person: return NameText.cleaned(cluster.name(withoutTitles: &names))
    case .base:
      guard !BaseName.key(cluster.name, names: &names).text.hasPrefix("@") else {
        return NameText.cleaned(cluster.name)
      }
      let words = cluster.name.split(whereSeparator: { $0.isWhitespace }).filter {
        names.country(ofAdjective: NameText.withoutPossessive(String($0))) == nil
      }
      return NameText.cleaned(words.joined(separator: " "))
    default: return NameText.cleaned(cluster.name)
    }
  }
}

extension EntityCluster {
  /// The name without forms of address and the cluster's own titles before it.
  func name(withoutTitles names: inout NameTable) -> String {
    NameText.withoutTitles(name, titles: titles, names: &names)
  }
}
