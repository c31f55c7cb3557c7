internal import ArgumentParser
internal import DurableFiles
internal import Extraction
internal import SystemPackage

/// Which rules read.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A YAML file of your own rules and kinds of relations; see 'newsgraph rules --help'.",
      valueName: "file"))
  var rules: String?

  /// The program's rules, with those of the file.
  ///
  /// - Throws: A ``CommandFailure`` with all faults of the file, or `FileError`.
  func book() throws -> RuleBook {
    try rules.map { RuleBook.standard.adding(try RuleOptions.file($0)) } ?? .standard
  }

  /// Reads a file of rules.
  static func file(_ path: String) throws -> RuleFile {
    let bytes = try GraphInput.bytes(of: FilePath(path))
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure("\(path): the file is not UTF-8; save it as that")
    }
    do throws(RuleFileError) {
      return try RuleFile(text: text)
    } catch {
      throw CommandFailure(
        "\(path): \(counted(error.faults.count, "fault")); nothing was done",
        details: error.lines(file: path))
    }
  }
}
