internal import Dispatch
internal import Glibc

/// A signal that asks the process to end.
struct Interruption: Error {
  let signal: Int32

  /// The exit status by which shells know that a signal ended a process.
  var status: Int32 { 128 + signal }

  /// How long a command may clean up after a signal.
  private static let grace = DispatchTimeInterval.seconds(3)

  /// Does some work; a signal cancels it, so that it removes its temporary files.
  ///
  /// Work that does not end soon after the signal is given up with the process.
  ///
  /// - Throws: What the work throws, or an ``Interruption``.
  static func interruptible(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let (signals, continuation) = AsyncStream.makeStream(of: Int32.self)
    let sources = [SIGINT, SIGTERM].map { number in
      Glibc.signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        continuation.yield(number)
        DispatchQueue.global().asyncAfter(deadline: .now() + grace) { _exit(128 + number) }
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    try await withThrowingTaskGroup(of: Int32?.self) { group in
      group.addTask {
        try await work()
        return nil
      }
      group.addTask {
        for await number in signals { return number }
        return nil
      }
      defer { group.cancelAll() }
      guard let number = try await group.next() ?? nil else { return }
      group.cancelAll()
      while let _ = await group.nextResult() {}
      throw Interruption(signal: number)
    }
  }
}
