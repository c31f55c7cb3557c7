import DurableFiles
import Synchronization
import SystemPackage

/// One of the calls that change the disk.
enum Call: CaseIterable {
  case open, write, sync, close, rename, remove, makeFolder
}

extension FileCalls {
  /// The calls of the system without the wait for the disk, which shows only when the power fails.
  static var unsynced: FileCalls {
    var calls = FileCalls.system
    calls.sync = { _ in .success(()) }
    return calls
  }

  /// Calls that change nothing from the `n`th on, as when the process had been killed there.
  static func killed(at n: Int) -> FileCalls { faulty(.ioError) { _, count in count >= n } }

  /// Calls of which one kind fails.
  static func failing(_ call: Call, _ code: Errno) -> FileCalls {
    faulty(code) { made, _ in made == call }
  }

  /// Calls of the system of which some fail: those that the closure picks by kind and number, which
  /// counts from 0.
  private static func faulty(
    _ code: Errno, when fails: @escaping @Sendable (Call, Int) -> Bool
  ) -> FileCalls {
    let counter = Counter()
    let system = FileCalls.system
    var calls = system
    @Sendable func fail(_ call: Call) -> Bool { fails(call, counter.next()) }
    calls.open = { fail(.open) ? .failure(code) : system.open($0, $1, $2) }
    calls.write = { fail(.write) ? .failure(code) : system.write($0, $1) }
    calls.sync = { _ in fail(.sync) ? .failure(code) : .success(()) }
    calls.close = { descriptor in
      let result = system.close(descriptor)
      return fail(.close) ? .failure(code) : result
    }
    calls.rename = { fail(.rename) ? .failure(code) : system.rename($0, $1) }
    calls.remove = { fail(.remove) ? .failure(code) : system.remove($0) }
    calls.makeFolder = { fail(.makeFolder) ? .failure(code) : system.makeFolder($0) }
    calls.removeFolder = { fail(.remove) ? .failure(code) : system.removeFolder($0) }
    return calls
  }
}

/// Numbers from 0 up.
private final class Counter: Sendable {
  private let value = Atomic(0)

  func next() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
