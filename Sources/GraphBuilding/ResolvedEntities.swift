internal import AnnotatedText
internal import KnowledgeModel

/// The clusters of a set of records in groups, each an entity.
struct ResolvedEntities {
  let resolver: EntityResolver
  let groups: [[Int]]
  /// Entries of the user's file that mean nothing of these records.
  let unknown: [EntityMerges.Entry]

  /// Resolves all; where `logs` says so, what was joined and why is kept.
  init(_ set: RecordSet, merges: EntityMerges?, logs: Bool = false) throws(BuildError) {
    var resolver = EntityResolver(set)
    if logs { resolver.log = MergeLog() }
    var unknown: [EntityMerges.Entry] = []
    if let merges {
      var matching = MergeMatching(merges, resolver: &resolver) {
        var free = EntityResolver(set)
        let groups = free.entities()
        var assembly = EntityAssembly(set: set, resolver: free, maxEvidence: 1)
        let ids = assembly.entities(of: groups).map(\.id.rawValue)
        return Dictionary(zip(ids, groups)) { first, _ in first }
      }
      resolver.constraints = try matching.constraints(resolver: &resolver)
      unknown = matching.unknown
    }
    groups = resolver.entities()
    self.resolver = resolver
    self.unknown = unknown
  }
}
