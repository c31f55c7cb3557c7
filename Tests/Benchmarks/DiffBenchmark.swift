internal import FoundationEssentials

/// How long the tool takes from two files to the numbers of what changed, against what libxml2 needs only to count them.
///
/// Both are run in turn, and the least of each counts: whatever else the machine does only adds to it.
struct DiffBenchmark {
  let tool: String
  let nodes: Int
  let edges: Int

  private static let rounds = 4

  /// Measures one profile and prints a line for each figure.
  func measure(_ profile: String, fullProfile: Bool) throws {
    let title = "diff --stat, \(nodes) nodes, \(edges) edges, \(profile)"
    let scratch = try Scratch()
    let whole = try pair("whole", fullProfile: fullProfile, share: 1, scratch)
    let half = try pair("half", fullProfile: fullProfile, share: 2, scratch)
    var (count, diff, less) = (Double.infinity, Double.infinity, Double.infinity)
    var memory = 0
    for _ in 0..<DiffBenchmark.rounds {
      count = min(count, try LibXML2Count.seconds([whole.old, whole.new], in: scratch))
      let run = try ToolRun(tool, ["diff", whole.old, whole.new, "--stat"])
      diff = min(diff, run.timing.processor)
      memory = max(memory, run.peakMemory)
      less = min(
        less, try ToolRun(tool, ["diff", half.old, half.new, "--stat"]).timing.processor)
    }
    say(
      "\(title): \(ratio(diff, 1)) s for two files of \(megabytes(try size(whole.old))), "
        + "\(ratio(diff, count)) times the \(ratio(count, 1)) s in which libxml2 counts them "
        + "(processor time, the least of \(DiffBenchmark.rounds) runs in turn); "
        + "peak memory \(megabytes(memory))")
    say("\(title): twice the size takes \(ratio(diff, less)) times as long")
    try measureConvert(profile, whole.old, scratch)
  }

  /// What it takes to read a graph and to write it again.
  private func measureConvert(
    _ profile: String, _ file: String, _ scratch: borrowing Scratch
  ) throws {
    let output = scratch.folder.appending(path: "converted.graphml").path
    var (count, convert) = (Double.infinity, Double.infinity)
    for _ in 0..<DiffBenchmark.rounds {
      count = min(count, try LibXML2Count.seconds([file], in: scratch))
      let run = try ToolRun(tool, ["convert", file, "--to", "graphml", "--output", output])
      convert = min(convert, run.timing.processor)
    }
    let bytes = try size(file)
    say(
      "convert, \(nodes) nodes, \(edges) edges, \(profile): \(ratio(convert, 1)) s for a file of "
        + "\(megabytes(bytes)), \(rounded(Double(bytes) / 1e6 / convert)) MB/s, "
        + "\(ratio(convert, count)) times what libxml2 needs to count it")
  }

  private func size(_ file: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    guard let size = attributes[.size] as? any BinaryInteger else {
      throw BenchmarkError("'\(file)' has no size")
    }
    return Int(size)
  }

  /// Writes two graphs, in a process of its own, since they take much memory.
  private func pair(
    _ name: String, fullProfile: Bool, share: Int, _ scratch: borrowing Scratch
  ) throws -> (old: String, new: String) {
    let old = scratch.folder.appending(path: "\(name)-old.graphml").path
    let new = scratch.folder.appending(path: "\(name)-new.graphml").path
    _ = try ToolRun(
      "/proc/self/exe",
      [
        "sample", old, new, "--nodes", "\(nodes / share)", "--edges", "\(edges / share)",
        fullProfile ? "--full-profile" : "--no-full-profile",
      ])
    return (old, new)
  }
}
