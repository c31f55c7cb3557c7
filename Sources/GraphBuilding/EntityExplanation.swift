internal import AnnotatedText
package import KnowledgeModel
internal import Records

/// Why the names of an entity are one, and why others are not of it.
package struct EntityExplanation: Sendable {
  /// A name that documents give the entity.
  package struct Name: Sendable {
    /// As the documents write it.
    package let name: String
    /// How many documents have it so.
    package let documents: Int
    /// The first of them.
    package let firstDocument: String
    /// The name that it was joined to; `nil` for the first.
    package let target: String?
    /// Why it was joined.
    package let score: MatchScore?
  }

  /// Another entity that was compared with it and kept apart.
  package struct Other: Sendable {
    package let entity: EntityID
    package let label: String
    /// The name of the entity, and that of the other, that were compared.
    package let names: (own: String, other: String)
    package let score: MatchScore
    /// Why, beyond the score.
    package let reason: Reason
  }

  /// Why two were kept apart.
  package enum Reason: Sendable {
    /// The score is below the threshold.
    case score
    /// Others fit as well.
    case severalFit
    /// The merges file says so.
    case forbidden
  }

  /// The most frequent first.
  package let names: [Name]
  /// Those with the highest scores first.
  package let others: [Other]
}

extension EntityResolution {
  /// Why an entity is what it is; `nil` if there is none of the id.
  ///
  /// O(n).
  package func explanation(of id: EntityID) -> EntityExplanation? {
    guard let number = entities.firstIndex(where: { $0.id == id }) else { return nil }
    return EntityExplanation(names: names(of: number), others: others(of: number))
  }

  private func names(of number: Int) -> [EntityExplanation.Name] {
    struct Key: Hashable {
      let name: ExactString
      let target: ExactString?
      let score: MatchScore?
    }
    var links: [Int: MergeLog.Merge] = [:]
    for merge in log.merges where numbers[merge.cluster] == number {
      // A cluster that was joined twice was so because the other side had been joined by then.
      links[links[merge.cluster] == nil ? merge.cluster : merge.target] = merge
    }
    var documents: [Key: [Int]] = [:]
    for index in groups[number] {
      let name = NameText.spaced(cluster(index).name)
      let link = links[index]
      let far = link.map { $0.cluster == index ? $0.target : $0.cluster }
      let key = Key(
        name: ExactString(name),
        target: far.map { ExactString(NameText.spaced(cluster($0).name)) }, score: link?.score)
      documents[key, default: []].append(references[index].record)
    }
    let sorted = documents.sorted { left, right in
      if (left.key.target == nil) != (right.key.target == nil) { return left.key.target == nil }
      if left.value.count != right.value.count { return left.value.count > right.value.count }
      return left.value[0] != right.value[0]
        ? left.value[0] < right.value[0] : left.key.name < right.key.name
    }
    return sorted.map { key, records in
      EntityExplanation.Name(
        name: key.name.text, documents: Set(records).count,
        firstDocument: set.records[records[0]].id.rawValue, target: key.target?.text,
        score: key.score)
    }
  }

  private func others(of number: Int) -> [EntityExplanation.Other] {
    var best: [Int: EntityExplanation.Other] = [:]
    for refusal in log.refusals {
      let sides = (numbers[refusal.cluster], numbers[refusal.target])
      guard sides.0 != sides.1, sides.0 == number || sides.1 == number else { continue }
      let (own, other) =
        sides.0 == number
        ? (refusal.cluster, refusal.target) : (refusal.target, refusal.cluster)
      let reason: EntityExplanation.Reason =
        switch refusal.reason {
        case .score: .score
        case .severalFit: .severalFit
        case .forbidden: .forbidden
        }
      if let known = best[numbers[other]],
        known.reason == .forbidden || known.score.total >= refusal.score.total
      {
        continue
      }
      best[numbers[other]] = EntityExplanation.Other(
        entity: entities[numbers[other]].id, label: entities[numbers[other]].label,
        names: (NameText.spaced(cluster(own).name), NameText.spaced(cluster(other).name)),
        score: refusal.score, reason: reason)
    }
    return best.values.sorted { left, right in
      left.score.total != right.score.total
        ? left.score.total > right.score.total : left.entity < right.entity
    }
  }
}
