internal import ArgumentParser
internal import Glibc
internal import SeededRandomness

/// Hands damaged texts to every reader: each reads or throws, none traps, and what is read can be written and read again.
///
/// The texts depend on the seed alone. Their numbers go to standard error, one in a thousand, so that the last line says
/// after which of them a reader trapped; `--skip N --runs 1000` tries these again and tells each.
@main
struct Fuzzing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph-fuzz", abstract: "Hand damaged texts to the readers of files.")

  @Option(help: "The seed of the texts.") var seed: UInt64 = 1
  @Option(help: "How many seconds each reader is tried.") var seconds = 10.0
  @Option(help: "The most texts for each reader.") var runs = Int.max
  @Option(help: "How many texts to pass over first.") var skip = 0
  @Option(help: "One reader alone, by its name.") var only: String?

  func run() throws {
    var broken = 0
    for target in try FuzzTarget.all() where only == nil || only == target.name {
      var mutator = TextMutator(
        seeds: target.seeds, pieces: target.pieces, random: SplitMix64(seed: seed))
      for _ in 0..<skip { _ = mutator.next() }
      var (count, read) = (0, 0)
      let begin = Fuzzing.now
      while count < runs, Fuzzing.now - begin < seconds {
        let text = mutator.next()
        if count.isMultiple(of: 1000) || runs <= 1000 {
          say("\(target.name): seed \(seed), text \(skip + count)", to: STDERR_FILENO)
        }
        switch target.attempt(text) {
        case .read: read += 1
        case .refused: break
        case .broken(let reason):
          broken += 1
          say("\(target.name): seed \(seed), text \(skip + count): \(reason)", to: STDOUT_FILENO)
        }
        count += 1
      }
      say(
        "\(target.name): seed \(seed), \(count) texts, \(read) read, \(count - read) refused",
        to: STDOUT_FILENO)
    }
    if broken > 0 { throw ExitCode(1) }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func say(_ line: String, to file: Int32) {
    let bytes = Array((line + "\n").utf8)
    _ = write(file, bytes, bytes.count)
  }
}
