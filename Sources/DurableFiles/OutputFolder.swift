internal import Digests
package import SystemPackage

/// The folder that a run writes all its outputs to, together or not at all.
///
/// The folder must be new, empty, or hold our manifest, and then only the files that this names are
/// replaced or removed. Outputs are staged under temporary names; ``commit(_:)`` puts all of them
/// in place, the manifest last. Before that nothing that was in the folder has changed, and when
/// the value goes out of scope what was staged is gone. A run that is killed leaves files that the
/// next one recognizes and clears.
package struct OutputFolder: ~Copyable {
  package let path: FilePath
  private let force: Bool
  private let calls: FileCalls
  private let claim: FolderClaim
  private var made: MadeFolders
  private let lock: FolderLock
  private var staged: [String: Staged] = [:]

  private struct Staged {
    let written: WrittenFile
    let isRendered: Bool
  }

  /// Makes the folder if need be, and checks that a run may and can write to it, before work is
  /// done that would be lost.
  ///
  /// - Parameters:
  ///   - path: The folder; a link to one is followed.
  ///   - names: The outputs that the run expects to write, so that one that is in the way is known
  ///     now.
  ///   - force: Whether files that are not ours are no reason to refuse; those without the name of
  ///     an output stay.
  ///   - calls: How the disk is changed.
  /// - Throws: Why the folder may not or cannot be written, and what to do.
  package init(
    preparing path: FilePath, for names: [String] = [], force: Bool = false,
    calls: FileCalls = .system
  ) throws(OutputFolderError) {
    let made = try MadeFolders(to: path, calls: calls)
    let lock = try FolderLock(on: path.orCurrentFolder)
    let claim = try FolderClaim(of: path, force: force)
    for name in names + [Manifest.fileName] {
      try claim.check(name, in: path, force: force)
    }
    try OutputFolder.clear(claim.leftovers, in: path, calls: calls)
    try OutputFolder.probe(path, calls: calls)
    self.path = path
    self.force = force
    self.calls = calls
    self.claim = claim
    self.made = made
    self.lock = lock
  }

  deinit {
    for name in staged.keys { _ = calls.remove(path.appending(StagedName.of(name))) }
  }

  /// Starts an output, to be handed to ``stage(_:as:isRendered:)`` when it is complete.
  package func pendingFile(_ name: String) throws(OutputFolderError) -> PendingFile {
    precondition(Manifest.isPlainName(name), "an output has a plain name of its own")
    try claim.check(name, in: path, force: force)
    do {
      return try PendingFile(
        temporary: path.appending(StagedName.of(name)), for: path.appending(name), calls: calls)
    } catch {
      throw .file(error)
    }
  }

  /// Keeps a complete output for the commit, and says where it can be read until then.
  @discardableResult
  package mutating func stage(
    _ file: consuming PendingFile, as name: String, isRendered: Bool = false
  ) throws(OutputFolderError) -> FilePath {
    do {
      let written = try file.finish()
      staged[name] = Staged(written: written, isRendered: isRendered)
      return file.temporary
    } catch {
      throw .file(error)
    }
  }

  /// Writes an output, and says where it can be read until the commit.
  ///
  /// - Parameters:
  ///   - name: The name that it will have.
  ///   - isRendered: Whether its bytes depend on the version of Graphviz, so that the manifest has
  ///     no hash of it.
  ///   - body: What hands the bytes to its argument.
  /// - Returns: The path of the temporary file.
  /// - Throws: What the body throws, or the ``FileError`` of a write that failed.
  @discardableResult
  package mutating func stage(
    _ name: String, isRendered: Bool = false, _ body: (_ write: ByteSink) throws -> Void
  ) throws -> FilePath {
    var file = try pendingFile(name)
    try file.write(body)
    return try stage(file, as: name, isRendered: isRendered)
  }

  /// Puts all staged outputs in place, and the manifest last.
  ///
  /// The outputs of earlier runs that this one did not write are removed.
  ///
  /// - Parameter manifest: What the run was; its outputs are filled in.
  /// - Returns: The manifest as written.
  /// - Throws: The failure of the disk; the next run owns what is in place by then.
  @discardableResult
  package mutating func commit(_ manifest: Manifest) throws(OutputFolderError) -> Manifest {
    var manifest = manifest
    manifest.outputs = sortedNames { !$0.isRendered }.compactMap { name in
      staged[name].map { Manifest.Output(name: name, written: $0.written) }
    }
    manifest.rendered = sortedNames(where: \.isRendered)
    do {
      try putAll(in: manifest)
    } catch {
      throw .file(error)
    }
    return manifest
  }

  private mutating func putAll(in manifest: Manifest) throws(FileError) {
    let names = Set(staged.keys)
    try stageText(manifest.text, as: Manifest.fileName)
    try stageText(
      OutputJournal.text(names: names.union(claim.owned)), as: OutputJournal.fileName)
    try put(OutputJournal.fileName)
    try calls.syncFolder(path)
    for name in names.sorted() { try put(name) }
    for name in claim.owned.subtracting(names).sorted() {
      switch calls.remove(path.appending(name)) {
      // What is gone needs no removal, and a folder is nothing that a run wrote.
      case .success, .failure(.noSuchFileOrDirectory), .failure(.isDirectory): continue
      case .failure(let code): throw FileError(.remove, path.appending(name), code)
      }
    }
    try calls.syncFolder(path)
    try put(Manifest.fileName)
    try made.keep()
    try calls.syncFolder(path)
    _ = calls.remove(path.appending(OutputJournal.fileName))
  }

  private mutating func stageText(_ text: String, as name: String) throws(FileError) {
    var file = try PendingFile(
      temporary: path.appending(StagedName.of(name)), for: path.appending(name), calls: calls)
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(FileError) in
      try file.write(UnsafeRawBufferPointer(bytes))
    }
    staged[name] = Staged(written: try file.finish(), isRendered: false)
  }

  private mutating func put(_ name: String) throws(FileError) {
    try calls.replace(
      path.appending(name), with: path.appending(StagedName.of(name)))
    staged[name] = nil
  }

  private func sortedNames(where isIncluded: (Staged) -> Bool) -> [String] {
    staged.filter { isIncluded($0.value) }.keys
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func clear(
    _ leftovers: [String], in folder: FilePath, calls: FileCalls
  ) throws(OutputFolderError) {
    for name in leftovers {
      if case .failure(let code) = calls.remove(folder.appending(name)) {
        throw .file(FileError(.remove, folder.appending(name), code))
      }
    }
  }

  /// Makes and removes a file: the rights of a folder do not tell whether it can be written.
  private static func probe(_ folder: FilePath, calls: FileCalls) throws(OutputFolderError) {
    do {
      _ = try PendingFile(
        temporary: folder.appending(StagedName.of("probe")), for: folder, calls: calls)
    } catch {
      throw .file(FileError(.write, folder, error.code))
    }
  }
}
