internal import CanonicalJSON
internal import GraphModel

/// One attribute that two sides changed in two ways.
struct AttributeMerge {
  let name: String
  let base: AttributeValue?
  let ours: AttributeValue?
  let theirs: AttributeValue?
  /// Whether the graphs are ours, so that it is known what the attributes mean.
  let isOurs: Bool

  /// Attributes that hold several values.
  private static let lists: Set<String> = [
    "aliases", "attributed_to", "date", "place", "quantity", "title",
  ]
  private static let counts: Set<String> = [
    "documents", "mentions", "sources", "statements", "support", "weight",
  ]

  /// What holds for both sides; `nil` if they conflict.
  var value: AttributeValue? {
    guard isOurs else { return nil }
    if name == "evidence" || (name == "documents" && ours?.string != nil) { return entries }
    if AttributeMerge.lists.contains(name) { return list }
    if AttributeMerge.counts.contains(name) { return sum }
    switch name {
    case "first_seen": return extreme(<)
    case "last_seen": return extreme(>)
    case "confidence": return largest
    // They tell where a graph comes from, which no longer is one place.
    case "corpus", "generator": return ours
    default: return nil
    }
  }

  /// What either side added, without what either removed; conflicting if both put something in the place of the same.
  private var list: AttributeValue? {
    func values(_ value: AttributeValue?) -> [ElementID] {
      Attributes([("list", value ?? .string(""))]).list("list").map { ElementID($0) }
    }
    let (before, mine, other) = (Set(values(base)), Set(values(ours)), Set(values(theirs)))
    let bothRemoved = before.subtracting(mine).intersection(before.subtracting(other))
    let added = (mine.subtracting(before), other.subtracting(before))
    if name != "aliases", !bothRemoved.isEmpty, !added.0.isEmpty, !added.1.isEmpty,
      added.0 != added.1
    {
      return nil
    }
    let kept = before.intersection(mine).intersection(other).union(added.0).union(added.1)
    return .string(kept.sorted().map(\.rawValue).joined(separator: " | "))
  }

  /// The entries of a JSON list that either side added, without those that either removed.
  private var entries: AttributeValue? {
    func entries(_ value: AttributeValue?) -> [String]? {
      guard let text = value?.string else { return value == nil ? [] : nil }
      return (try? JSONValue(parsing: text.utf8))?.array?.map(\.canonicalText)
    }
    guard let before = entries(base), let mine = entries(ours), let other = entries(theirs) else {
      return nil
    }
    func keys(_ texts: [String]) -> Set<ElementID> { Set(texts.map { ElementID($0) }) }
    let (was, is1, is2) = (keys(before), keys(mine), keys(other))
    let kept = mine.filter { is2.contains(ElementID($0)) || !was.contains(ElementID($0)) }
    let come = other.filter { !is1.contains(ElementID($0)) && !was.contains(ElementID($0)) }
    return .string("[" + (kept + come).joined(separator: ",") + "]")
  }

  /// What it was, with the change of both.
  private var sum: AttributeValue? {
    switch (base, ours, theirs) {
    case (.int(let before)?, .int(let mine)?, .int(let other)?):
      .int(Int32(clamping: max(0, Int64(mine) + Int64(other) - Int64(before))))
    case (nil, .int(let mine)?, .int(let other)?): .int(max(mine, other))
    case (.double(let before)?, .double(let mine)?, .double(let other)?):
      .double(max(0, mine + other - before))
    case (nil, .double(let mine)?, .double(let other)?): .double(max(mine, other))
    default: nil
    }
  }

  private func extreme(_ isBetter: (ElementID, ElementID) -> Bool) -> AttributeValue? {
    guard let mine = ours?.string, let other = theirs?.string else { return ours ?? theirs }
    return .string(isBetter(ElementID(other), ElementID(mine)) ? other : mine)
  }

  private var largest: AttributeValue? {
    guard case .double(let mine)? = ours, case .double(let other)? = theirs else { return nil }
    return .double(max(mine, other))
  }
}
