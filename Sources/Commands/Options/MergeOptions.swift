internal import AnnotatedText
internal import ArgumentParser
internal import DurableFiles
internal import GraphBuilding
internal import SystemPackage
internal import YAML

/// What the user says of entities.
struct MergeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A YAML file that says which names or ids are one entity ('same') and which are not "
        + "('different').",
      valueName: "file"))
  var merges: String?

  /// The most bytes of the file.
  private static let limit = 1 << 24

  /// What the file says, if there is one.
  ///
  /// - Throws: A ``CommandFailure`` or `FileError` that names the file, the line and the column.
  func load() throws -> EntityMerges? {
    guard let merges else { return nil }
    let bytes = try FileContents.read(FilePath(merges), atMost: MergeOptions.limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure("\(merges): not UTF-8; save it as UTF-8")
    }
    do throws(YAMLError) {
      return try EntityMerges(yaml: text, file: merges)
    } catch {
      throw CommandFailure("\(merges): \(error.description)")
    }
  }

  /// Tells which entries mean nothing.
  func tell(_ unknown: [EntityMerges.Entry], _ messages: Messages) {
    guard let merges else { return }
    for entry in unknown {
      messages.warning(
        "\(merges): line \(entry.line), column \(entry.column): no entity is called "
          + "'\(entry.name)'\(entry.kind.map { " and is of the kind '\($0.rawValue)'" } ?? "")")
    }
  }
}
