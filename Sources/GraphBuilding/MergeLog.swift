/// What a resolver did and did not join, and why; kept only where somebody asks.
struct MergeLog: Sendable {
  /// Two clusters, the first joined to the second.
  struct Merge: Sendable {
    let cluster: Int
    let target: Int
    let score: MatchScore
  }

  /// Two clusters that were compared and kept apart.
  struct Refusal: Sendable {
    enum Reason: Hashable, Sendable {
      /// The score is below the threshold.
      case score
      /// Another is as good, or nearly.
      case severalFit
      /// A user's file says that they are two.
      case forbidden
    }

    let cluster: Int
    let target: Int
    let score: MatchScore
    let reason: Reason
  }

  var merges: [Merge] = []
  var refusals: [Refusal] = []
}
