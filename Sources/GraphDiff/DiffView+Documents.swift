internal import GraphModel

extension DiffView {
  /// The documents that came, went or were edited, in words, by id.
  package var documentLines: [(sign: ChangeSign, text: String)] {
    guard let changes = comparison.patch.documentChanges else { return [] }
    let lines =
      changes.added.map { (ChangeSign.added, $0) } + changes.removed.map { (.removed, $0) }
      + changes.edited.map { (.changed, $0) }
    return lines.sorted { $0.1.id.precedes($1.1.id) }.map { sign, document in
      let title = document.title.map { "  \($0.shown)" } ?? ""
      let date = document.date.map { "  (\($0.shown))" } ?? ""
      return (sign, "\(document.id.shown)\(title)\(date)")
    }
  }

  /// The graph's own attributes that changed, without the list of documents, which is told document by document.
  package var graphAttributes: [AttributeChange] {
    let patch = comparison.patch
    return patch.attributesChanged.filter {
      $0.name != "documents" || patch.documentChanges == nil
    }
  }

  /// Says how much is not shown, so that nobody takes silence for sameness; `nil` if all is.
  package var hiddenNote: String? {
    let (entities, relations) = (hidden(.entity), hidden(.relation))
    guard entities + relations > 0 else { return nil }
    return "Not shown, since only their evidence changed: "
      + "\(ChangeSubject.entity.counted(entities)), \(ChangeSubject.relation.counted(relations))"
  }
}
