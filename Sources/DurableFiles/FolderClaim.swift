internal import SystemPackage

/// What stands in a folder before a run, and whose it is.
struct FolderClaim {
  /// The files that earlier runs wrote, by manifest or journal, but for the manifest.
  let owned: Set<String>
  /// The files of a run that was killed, not yet in place.
  let leftovers: [String]
  /// Everything else.
  let foreign: Set<String>

  /// Looks at a folder and refuses one that is not ours, unless it is empty or the user insists.
  init(of folder: FilePath, force: Bool) throws(OutputFolderError) {
    let names: [String]
    do { names = try FileCalls.system.names(in: folder) } catch { throw .file(error) }
    var owned = OutputJournal.names(in: folder)
    var isOurs = false
    if names.contains(Manifest.fileName) {
      do {
        let path = folder.appending(Manifest.fileName)
        owned.formUnion(try FolderClaim.manifest(at: path).fileNames)
        owned.remove(Manifest.fileName)
        isOurs = true
      } catch {
        if !force { throw error }
      }
    }
    self.owned = owned
    leftovers = names.filter(StagedName.isStaged)
    foreign = Set(names).subtracting(owned).subtracting(leftovers)
      .subtracting([Manifest.fileName, OutputJournal.fileName])
    if !isOurs, !force, let stranger = names.first(where: foreign.contains) {
      throw .foreignFolder(folder, holds: stranger)
    }
  }

  /// Refuses an output that would take the place of something that is not ours.
  func check(_ name: String, in folder: FilePath, force: Bool) throws(OutputFolderError) {
    let path = folder.appending(name)
    let kind: FileKind
    do { kind = try FileKind(of: path) } catch { throw .file(error) }
    if kind == .folder { throw .folderInTheWay(path) }
    if foreign.contains(name), !force { throw .foreignFile(path) }
  }

  private static func manifest(at path: FilePath) throws(OutputFolderError) -> Manifest {
    let bytes: [UInt8]
    do { bytes = try FileContents.read(path, atMost: 1 << 26) } catch { throw .file(error) }
    do { return try Manifest(parsing: bytes) } catch { throw .foreignManifest(path, error) }
  }
}

/// The names under which outputs wait for their places.
enum StagedName {
  private static let suffix = ".newsgraph-staged"

  /// The name under which an output waits.
  static func of(_ name: String) -> String { ".\(name)\(suffix)" }

  /// Whether an output of ours waits under this name.
  static func isStaged(_ name: String) -> Bool { name.hasPrefix(".") && name.hasSuffix(suffix) }
}
