package import GraphModel

/// What a change is about.
package enum ChangeSubject: String, Hashable, Sendable, CaseIterable {
  case entity, relation
}

/// What happened to an entity or a relation.
package enum ChangeKind: String, Hashable, Sendable, CaseIterable {
  case added, removed
  /// An entity has the same id and another label.
  case renamed
  /// An entity, or a relation between the same ends, has another id.
  case rekeyed
  /// Several entities are one now.
  case merged
  /// One entity is several now.
  case split
  /// The kind is another.
  case retyped
  /// A relation has another date.
  case redated
  /// An entity has other aliases.
  case aliased
  /// Other attributes changed.
  case changed
  /// Nothing but the evidence changed.
  case evidence

  /// What the change is in the other direction.
  package var inverted: ChangeKind {
    switch self {
    case .added: .removed
    case .removed: .added
    case .merged: .split
    case .split: .merged
    default: self
    }
  }
}

/// A relation that only follows what happened to one of its ends.
package struct Consequence: Hashable, Sendable {
  /// How the relation follows.
  package enum Kind: String, Hashable, Sendable {
    /// It stands between other ends, or under another id.
    case moved
    /// It fell together with another, since an end was merged.
    case joined
    /// It was doubled, since an end was split.
    case copied
  }

  package let kind: Kind
  /// The id in the old graph.
  package let old: ElementID
  /// The id in the new graph.
  package let new: ElementID

  var inverted: Consequence {
    let kind: Kind =
      switch kind {
      case .moved: .moved
      case .joined: .copied
      case .copied: .joined
      }
    return Consequence(kind: kind, old: new, new: old)
  }
}

/// One thing that happened between two graphs.
package struct Change: Hashable, Sendable {
  package let subject: ChangeSubject
  package private(set) var kind: ChangeKind
  /// The ids in the old graph, sorted: none of what was added, several of what was merged.
  package let old: [ElementID]
  /// The ids in the new graph, sorted: none of what was removed, several of what was split.
  package let new: [ElementID]
  /// What changed in what is there before and after, evidence included, sorted by the bytes of the names.
  package private(set) var attributes: [AttributeChange]
  /// Why entities of other ids are taken for one another, each once, the strongest first.
  package let matches: [EntityMatch]
  /// The relations that only follow, sorted by their old ids and then by their new ones.
  package let consequences: [Consequence]

  init(
    _ subject: ChangeSubject, _ kind: ChangeKind, old: [ElementID] = [], new: [ElementID] = [],
    attributes: [AttributeChange] = [], matches: [EntityMatch] = [],
    consequences: [Consequence] = []
  ) {
    self.subject = subject
    self.kind = kind
    self.old = old.sorted()
    self.new = new.sorted()
    self.attributes = attributes
    self.matches = Set(matches).sorted { left, right in
      left.percent != right.percent
        ? left.percent > right.percent : left.basis.rawValue < right.basis.rawValue
    }
    self.consequences = consequences.sorted { left, right in
      (left.old, left.new, left.kind.rawValue) < (right.old, right.new, right.kind.rawValue)
    }
  }

  /// The change in the other direction.
  package var inverted: Change {
    Change(
      subject, kind.inverted, old: new, new: old, attributes: attributes.map(\.inverted),
      matches: matches, consequences: consequences.map(\.inverted))
  }

  /// The change without some of what changed in its attributes; `nil` if nothing is left of it.
  func keeping(
    _ isKept: (AttributeChange) -> Bool, evidence: EvidenceAttributes
  ) -> Change? {
    let kept = attributes.filter(isKept)
    guard kept.count < attributes.count else { return self }
    var change = self
    change.attributes = kept
    switch kind {
    case .added, .removed, .rekeyed, .merged, .split: return change
    case .renamed, .retyped, .redated, .aliased, .changed, .evidence:
      guard !kept.isEmpty else { return nil }
      change.kind = ChangeKind(of: kept, in: subject, evidence: evidence)
      return change
    }
  }
}

extension ChangeKind {
  /// What a change of attributes is, of an element that keeps its id.
  init(
    of attributes: [AttributeChange], in subject: ChangeSubject, evidence: EvidenceAttributes
  ) {
    let names = attributes.lazy.map(\.name).filter { !evidence.contains($0) }
    func has(_ name: String) -> Bool { names.contains { $0.hasBytes(of: name) } }
    if names.isEmpty {
      self = .evidence
    } else if has(subject == .entity ? "kind" : "label") {
      self = .retyped
    } else if subject == .entity, has("label") {
      self = .renamed
    } else if subject == .relation, has("date") {
      self = .redated
    } else if subject == .entity, names.allSatisfy({ $0.hasBytes(of: "aliases") }) {
      self = .aliased
    } else {
      self = .changed
    }
  }
}
