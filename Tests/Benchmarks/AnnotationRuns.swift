/// What `newsgraph annotate` takes as a program, from text to CoNLL-U.
enum AnnotationRuns {
  /// Runs the tool and prints a line for each figure.
  static func measure(tool: String, corpus: SampleCorpus) throws {
    let scratch = try Scratch()
    let whole = try scratch.write(corpus.text, to: "whole.txt")
    let half = corpus.prefix(words: corpus.words / 2)
    let part = try scratch.write(half.text, to: "half.txt")
    let sentence = try scratch.write("Ana Roy met Mr Poe in Geneva on Friday.\n", to: "one.txt")
    let title = "annotate, \(corpus.name)"
    let firsts = try (0..<20).map { _ in try ToolRun(tool, ["annotate", sentence]).timing.wall }
      .sorted()
    say(
      "\(title): first sentence in \(rounded(firsts[firsts.count / 2] * 1000)) ms (median of 20)")
    let one = try ToolRun(tool, ["annotate", "--jobs", "1", whole])
    say(
      "\(title): the tool, --jobs 1: \(rounded(Double(corpus.words) / one.timing.wall)) words/s; "
        + "by processor time \(rounded(Double(corpus.words) / one.timing.processor)) words/s")
    say("\(title): peak memory \(megabytes(one.peakMemory))")
    let less = try ToolRun(tool, ["annotate", "--jobs", "1", part])
    say(
      "\(title): twice the words (\(half.words) to \(corpus.words)) take "
        + "\(ratio(one.timing.processor, less.timing.processor)) times the processor time")
    let processes = try bestOfTwo {
      let both = try (0..<2).map { _ in try RunningTool(tool, ["annotate", "--jobs", "1", whole]) }
      return try both.map { try $0.finish().timing.processor }.reduce(0, +)
    }
    let threads = try bestOfTwo {
      try ToolRun(tool, ["annotate", "--jobs", "2", whole, whole]).timing.processor
    }
    say(
      "\(title): two threads over the text twice give "
        + "\(ratio(processes.wall, threads.wall)) of what two processes over it once each give, "
        + "for \(ratio(threads.processor, processes.processor)) of their processor time")
  }

  /// The faster of two runs of programs that tell their processor time.
  private static func bestOfTwo(_ work: () throws -> Double) throws -> Timing {
    func run() throws -> Timing {
      let (processor, timing) = try Timing.of(work)
      return Timing(wall: timing.wall, processor: processor)
    }
    let first = try run()
    let second = try run()
    return first.wall < second.wall ? first : second
  }
}
