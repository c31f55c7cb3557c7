internal import GraphDiff
internal import GraphModel

/// An entity for people: who it is, its relations, and the sentences behind them.
struct EntityReport {
  let graph: PropertyGraph
  let node: Node
  /// The most relations.
  let limit: Int
  /// The most sentences of a relation.
  let quotes: Int
  let palette: Palette

  /// The report, safe for a terminal.
  var text: String {
    var lines = head
    let edges = relations
    if edges.isEmpty {
      lines += ["", "No relations"]
    } else {
      let shown = min(limit, edges.count)
      lines += ["", heading(shown: shown, of: edges.count)]
      for edge in edges.prefix(limit) { lines += [""] + self.lines(of: edge) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let attributes = node.attributes
    let kinds = ["kind", "subkind"].compactMap { attributes[$0]?.string }
    var lines = [
      "\(palette.heading)\(safe(node.displayName))\(palette.reset)"
        + (kinds.isEmpty ? "" : "  (\(safe(kinds.joined(separator: ", "))))")
        + "  \(safe(node.id.rawValue))"
    ]
    let aliases = node.aliases
    if !aliases.isEmpty { lines.append("also: " + aliases.map(safe).joined(separator: " | ")) }
    if let mentions = count(attributes, "mentions", "mention") {
      var line = mentions
      if let documents = count(attributes, "documents", "document") { line += " in \(documents)" }
      let dates = ["first_seen", "last_seen"].compactMap { attributes[$0]?.string.map(safe) }
      if let first = dates.first, let last = dates.last {
        line += first == last ? ", \(first)" : ", \(first) to \(last)"
      }
      lines.append(line)
    }
    return lines
  }

  private func heading(shown: Int, of all: Int) -> String {
    let title = "\(palette.heading)Relations\(palette.reset)"
    if shown == all { return "\(title) (\(all))" }
    return "\(title) (the strongest \(shown) of \(grouped(all)); --limit shows more)"
  }

  /// The relations of the entity, the best supported first.
  private var relations: [Edge] {
    let own = graph.edges.filter { $0.source == node.id || $0.target == node.id }
    let ranked = own.map { ($0, $0.attributes.support, $0.attributes.confidence) }
    return ranked.sorted { left, right in
      if left.1 != right.1 { return left.1 > right.1 }
      if left.2 != right.2 { return left.2 > right.2 }
      return left.0.id < right.0.id
    }.map(\.0)
  }

  private func lines(of edge: Edge) -> [String] {
    let attributes = edge.attributes
    let label = attributes["label"]?.string
    let phrase = attributes["phrase"]?.string ?? label ?? "—"
    let kind = label == phrase ? nil : label.map(safe)
    let facts =
      [
        kind, attributes["modality"]?.string.flatMap { $0 == "asserted" ? nil : safe($0) },
        attributes["polarity"]?.string.flatMap { $0 == "positive" ? nil : safe($0) },
        joined(attributes, "title"), joined(attributes, "quantity"), joined(attributes, "date"),
        joined(attributes, "place"), count(attributes, "support", "document"),
        count(attributes, "sources", "source"),
        attributes["confidence"]?.number.map { "confidence \(plain($0))" },
      ].compactMap { $0 }
    var lines = ["  \(name(of: edge.source)) — \(safe(phrase)) → \(name(of: edge.target))"]
    if !facts.isEmpty { lines.append("    " + facts.joined(separator: " · ")) }
    return lines + sentences(of: attributes)
  }

  private func sentences(of attributes: Attributes) -> [String] {
    guard let evidence = Evidence.list(in: attributes) else { return [] }
    var lines = evidence.prefix(quotes).flatMap { piece in
      (piece.quote.map { ["    “\(safe($0.abridged(to: 400)))”"] } ?? [])
        + ["      \(safe(piece.place))"]
    }
    if evidence.count > quotes, quotes > 0 {
      lines.append("    … and \(grouped(evidence.count - quotes)) more")
    }
    return lines
  }

  private func name(of id: ElementID) -> String {
    let name = safe(graph.node(id)?.displayName ?? id.rawValue)
    return id == node.id ? "\(palette.heading)\(name)\(palette.reset)" : name
  }

  private func joined(_ attributes: Attributes, _ name: String) -> String? {
    let values = attributes.list(name)
    return values.isEmpty ? nil : values.map(safe).joined(separator: ", ")
  }

  private func count(_ attributes: Attributes, _ name: String, _ noun: String) -> String? {
    guard let number = attributes[name]?.number else { return nil }
    guard let whole = Int(exactly: number) else { return "\(plain(number)) \(noun)s" }
    return counted(whole, noun)
  }

  /// A number with at most two decimals.
  private func plain(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return String(number) }
    return String((number * 100).rounded() / 100)
  }

  private func safe(_ text: String) -> String { text.terminalSafe }
}
