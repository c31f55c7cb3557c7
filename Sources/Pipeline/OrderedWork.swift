/// Does pieces of work, several at a time, and hands on their results in the order of the work.
///
/// Of the results that wait for an earlier one and the work that runs there are at most four for each job.
struct OrderedWork {
  let jobs: Int

  /// Works off what `next` gives, until it gives nothing.
  ///
  /// - Throws: What the body or `next` throws, or `CancellationError`.
  func run<Work: Sendable, Result: Sendable>(
    next: () throws -> Work?, work: @escaping @Sendable (Work) -> Result,
    _ body: (Result) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (index: Int, result: Result).self) { group in
      var done: [Int: Result] = [:]
      var started = 0
      var running = 0
      var delivered = 0
      while true {
        try Task.checkCancellation()
        while running < jobs, started - delivered < 4 * jobs, let piece = try next() {
          let index = started
          group.addTask { (index, work(piece)) }
          started += 1
          running += 1
        }
        guard let (index, result) = try await group.next() else {
          // An input that waits ends early for a task that is cancelled.
          try Task.checkCancellation()
          break
        }
        running -= 1
        done[index] = result
        while let result = done.removeValue(forKey: delivered) {
          delivered += 1
          try body(result)
        }
      }
    }
  }
}
