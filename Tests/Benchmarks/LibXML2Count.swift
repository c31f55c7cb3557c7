internal import ArgumentParser
internal import CLibXML2
internal import FoundationEssentials

/// What libxml2 alone needs to read a file: the yardstick beside ours.
enum LibXML2Count {
  /// The number of elements, told by a handler that does nothing else.
  static func elements(in bytes: [UInt8]) -> Int {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, _, _, _, _, _, _, _, _ in
      data?.assumingMemoryBound(to: Int.self).pointee += 1
    }
    var count = 0
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = xmlSAXUserParseMemory(&handler, &count, start, Int32(clamping: buffer.count))
    }
    return count
  }

  /// The processor time for some files in seconds, without what it takes to read them into memory, in a process of its
  /// own.
  static func seconds(_ files: [String], in scratch: borrowing Scratch) throws -> Double {
    let output = scratch.folder.appending(path: "seconds.txt")
    _ = try RunningTool("/proc/self/exe", ["count"] + files, output: output.path).finish()
    let told = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    guard let seconds = Double(told.split(separator: "\n").first ?? "") else {
      throw BenchmarkError("nothing was counted")
    }
    return seconds
  }
}

/// Counts the elements of files with libxml2 alone and tells the processor time that it took.
struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "count", shouldDisplay: false)

  @Argument var files: [String]

  func run() throws {
    var seconds = 0.0
    for file in files {
      let bytes = Array(try Data(contentsOf: URL(filePath: file)))
      seconds += Timing.of { _ = LibXML2Count.elements(in: bytes) }.timing.processor
    }
    say("\(seconds)")
  }
}
