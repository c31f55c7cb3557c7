/// What `newsgraph annotate` takes as a program, from text to CoNLL-U.
struct AnnotationRuns {
  private(set) var lines: [String] = []

  init(tool: String, corpus: SampleCorpus) throws {
    let scratch = try Scratch()
    let whole = try scratch.write(corpus.text, to: "whole.txt")
    let half = corpus.prefix(words: corpus.words / 2)
    let part = try scratch.write(half.text, to: "half.txt")
    let sentence = try scratch.write("Ana Roy met Mr Poe in Geneva on Friday.\n", to: "one.txt")
    let title = "annotate, \(corpus.name)"
    let firsts = try (0..<20).map { _ in try ToolRun(tool, ["annotate", sentence]).timing.wall }
      .sorted()
    lines.append(
      "\(title): first sentence in \(rounded(firsts[firsts.count / 2] * 1000)) ms (median of 20)")
    let one = try ToolRun(tool, ["annotate", "--jobs", "1", whole])
    lines.append(
      "\(title): the tool, --jobs 1: \(rounded(Double(corpus.words) / one.timing.wall)) words/s; "
        + "by processor time \(rounded(Double(corpus.words) / one.timing.processor)) words/s")
    lines.append("\(title): peak memory \(megabytes(one.peakMemory))")
    let less = try ToolRun(tool, ["annotate", "--jobs", "1", part])
    lines.append(
      "\(title): twice the words (\(half.words) to \(corpus.words)) take "
        + "\(ratio(one.timing.processor, less.timing.processor)) times the processor time")
    let processes = try Timing.best(of: 3) {
      let both = try (0..<2).map { _ in try RunningTool(tool, ["annotate", "--jobs", "1", whole]) }
      for process in both { _ = try process.finish() }
    }
    let threads = try Timing.best(of: 3) {
      _ = try ToolRun(tool, ["annotate", "--jobs", "2", whole, whole])
    }
    lines.append(
      "\(title): two threads over the text twice give "
        + "\(ratio(processes.wall, threads.wall)) of what two processes over it once each give")
  }
}
