internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Whom "they" and "them" mean.
extension ReferenceReader {
  /// Whom "they" or "their" means: the nearest subject that is a group of armed people or a list of names, in this
  /// sentence, or where there is none the main subject of the one before.
  func several(at place: Place) -> [Int] {
    let here = nearby(place.sentence, before: place.token)
    let parallel = parallelObjects(here, at: place)
    if !parallel.isEmpty { return parallel }
    let subjects = here.filter {
      $0.isSubject && !isAdjective($0) && !isBarred($0, at: place)
    }
    if !subjects.isEmpty { return group(subjects, before: place.token) }
    let listed = listed(at: place)
    if !listed.isEmpty { return listed }
    guard !here.contains(where: { $0.isPlural || $0.sort == .person }), place.isSubject,
      place.sentence > 0, document.sentences[place.sentence - 1].role.isReport
    else { return [] }
    let before = nearby(place.sentence - 1, before: place.token).filter {
      $0.isMain && !$0.isQuoted && !isAdjective($0)
    }
    // "The rebels took the town, residents said. They …": whoever only tells of it.
    let acting = before.filter { !isTelling($0) }
    return group(acting.isEmpty ? before : acting, before: place.token)
  }

  /// The objects of the verb to which the pronoun's own is joined: "telephoned both men and thanked them", "met Ana Roy
  /// and Kofi Mensah and thanked them".
  private func parallelObjects(_ candidates: ArraySlice<Candidate>, at place: Place) -> [Int] {
    guard !place.isPossessive, !place.isSubject,
      [.object, .indirectObject].contains(tokens[place.token].relation),
      let verb = tree.head(of: place.token), tokens[verb].relation == .coordination,
      let first = tree.head(of: verb)
    else { return [] }
    let objects = candidates.filter { $0.isObject && $0.governor == first }
    if objects.count > 1 { return group(objects, before: place.token) }
    return objects.first.map { $0.entities.count > 1 ? $0.entities : [] } ?? []
  }

  /// The only list of names of the sentence before, where "them" are told or asked something.
  ///
  /// "Ana Roy met Kofi Mensah and Ama Badu. She urged them to …".
  private func listed(at place: Place) -> [Int] {
    guard isAddressed(place) || isReceived(place), place.sentence > 0,
      document.sentences[place.sentence - 1].role.isReport,
      !nearby(place.sentence, before: place.token).contains(where: {
        $0.isPlural || $0.isName && !isAdjective($0) && !$0.isSubject
      })
    else { return [] }
    var lists: [Int: [Candidate]] = [:]
    for candidate in nearby(place.sentence - 1, before: place.token) where !isAdjective(candidate) {
      if candidate.isPlural {
        if candidate.entities.isEmpty, candidate.sort != .thing { return [] }
        continue
      }
      let top = clauses.top(of: candidate.token, isPerson: candidate.sort != .thing)
      if candidate.isName, candidate.entities.count == 1,
        isPolity(candidate) || candidate.sort == .person
      {
        lists[top, default: []].append(candidate)
      }
    }
    let long = lists.values.filter { Set($0.flatMap(\.entities)).count > 1 }
    guard long.count == 1, Set(long[0].map(\.sort)).count == 1 else { return [] }
    return long[0].flatMap(\.entities)
  }

  /// Whether a candidate without a name is the subject of a verb of saying.
  private func isTelling(_ candidate: Candidate) -> Bool {
    candidate.entities.isEmpty && candidate.group == nil
      && (candidate.governor.map { Lexicon.saying.contains(tokens[$0].lemma) } ?? false)
  }

  /// The entities of the last subject, or of the list of names that it is the end of.
  private func group(_ subjects: [Candidate], before token: Int) -> [Int] {
    guard let last = subjects.last else { return [] }
    let list = subjects.filter {
      clauses.top(of: $0.token, isPerson: $0.sort != .thing)
        == clauses.top(of: last.token, isPerson: last.sort != .thing)
    }
    if list.count > 1 {
      let kinds = Set(list.map { $0.entities.first.map { index.entities[$0].kind } })
      guard list.allSatisfy({ $0.entities.count == 1 && $0.isName }), kinds.count == 1 else {
        return []
      }
      return list.flatMap(\.entities)
    }
    if last.entities.count > 1 { return last.entities }
    if let group = last.group { return [group] }
    guard let entity = last.entities.first, index.entities[entity].subkind == .armedGroup else {
      return []
    }
    return [entity]
  }
}
