/// Finds the files below the inputs, in an order that depends on their paths alone.
struct CorpusLister {
  private typealias Path = SystemFiles.Path

  private(set) var listing = CorpusListing()

  /// An input that exists, by its path without links.
  private struct Root {
    let resolved: Path
    /// As the user wrote it.
    let shown: String
    let isFolder: Bool
    let size: Int
  }

  private struct Found {
    let resolved: Path
    let shown: String
    let size: Int
    let isNamed: Bool
  }

  private var found: [Found] = []
  /// Links to files of the corpus, by the file that they lead to.
  private var links: [(target: Path, link: Found)] = []
  private var folders: [Path] = []

  /// Lists everything below some paths; the same file counts once.
  mutating func add(_ paths: [String]) {
    let roots = paths.compactMap { root($0) }
    folders = roots.filter(\.isFolder).map(\.resolved)
    var walked: Set<Path> = []
    for root in roots {
      if root.isFolder {
        walk(root.resolved, shown: root.shown, walked: &walked)
      } else {
        found.append(
          Found(resolved: root.resolved, shown: root.shown, size: root.size, isNamed: true))
      }
    }
    keepLinks()
    let common = CorpusLister.commonFolder(of: roots.map { ($0.resolved, $0.isFolder) })
    listing.roots = roots.map { root in
      CorpusListing.Root(
        shown: root.shown, below: CorpusLister.shown(CorpusLister.below(common, root.resolved)))
    }
    var seen: Set<Path> = []
    // A file that is named and also lies in a folder that is named counts as named.
    for file in found.sorted(by: { $0.isNamed && !$1.isNamed })
    where seen.insert(file.resolved).inserted {
      accept(file, below: common)
    }
    listing.files.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    listing.rejects.sort { $0.document.utf8.lexicographicallyPrecedes($1.document.utf8) }
  }

  private mutating func root(_ path: String) -> Root? {
    let bytes = Array(path.utf8)
    guard !bytes.isEmpty, !bytes.contains(0) else {
      listing.rejects.append(
        Reject(
          document: CorpusLister.shown(bytes), reason: .missing, message: "the path is empty",
          remedy: "name a file or a folder"))
      return nil
    }
    do {
      let status = try SystemFiles.status(of: bytes, followingLinks: true)
      switch status.kind {
      case .folder:
        return Root(
          resolved: try SystemFiles.resolved(bytes), shown: CorpusLister.shown(bytes),
          isFolder: true, size: 0)
      case .file:
        // The folder's links are resolved; the file keeps the name that it was given.
        let (folder, name) = CorpusLister.split(bytes)
        let resolved = CorpusLister.join(try SystemFiles.resolved(folder), name)
        return Root(
          resolved: resolved, shown: CorpusLister.shown(bytes), isFolder: false, size: status.size)
      case .link, .other: listing.rejects.append(.notAFile(path: CorpusLister.shown(bytes)))
      }
    } catch {
      listing.rejects.append(.unreadable(path: CorpusLister.shown(bytes), failure: error))
    }
    return nil
  }

  /// Collects the files of a folder and its folders, without recursion: depth is the disk's to
  /// choose.
  private mutating func walk(_ folder: Path, shown: String, walked: inout Set<Path>) {
    var waiting = [(folder, shown)]
    while let (folder, shown) = waiting.popLast() {
      guard walked.insert(folder).inserted else { continue }
      do {
        for name in try SystemFiles.names(inFolder: folder) where name.first != 0x2E {
          let path = CorpusLister.join(folder, name)
          let shownPath = CorpusLister.shown(CorpusLister.join(Array(shown.utf8), name))
          if let inner = visit(path, shown: shownPath) { waiting.append((inner, shownPath)) }
        }
      } catch {
        listing.rejects.append(.unreadable(path: shown, failure: error))
      }
    }
  }

  /// Notes what stands at a path; gives the path back if it is a folder to walk.
  private mutating func visit(_ path: Path, shown: String) -> Path? {
    do {
      let status = try SystemFiles.status(of: path, followingLinks: false)
      switch status.kind {
      case .folder: return path
      case .file:
        found.append(Found(resolved: path, shown: shown, size: status.size, isNamed: false))
      case .link: try visitLink(path, shown: shown)
      case .other: listing.rejects.append(.notAFile(path: shown))
      }
    } catch {
      listing.rejects.append(.unreadable(path: shown, failure: error))
    }
    return nil
  }

  private mutating func visitLink(_ path: Path, shown: String) throws(SystemFiles.Failure) {
    let target: Path
    let status: SystemFiles.Status
    do {
      target = try SystemFiles.resolved(path)
      status = try SystemFiles.status(of: target, followingLinks: true)
    } catch {
      guard error.isMissing else { throw error }
      return refuseLink(shown, "the symbolic link leads nowhere")
    }
    guard folders.contains(where: { CorpusLister.lies(target, in: $0) }) else {
      return refuseLink(shown, "the symbolic link leaves the corpus")
    }
    switch status.kind {
    case .file:
      links.append(
        (target, Found(resolved: path, shown: shown, size: status.size, isNamed: false)))
    case .folder where CorpusLister.lies(path, in: target):
      refuseLink(shown, "the symbolic link leads back to a folder that holds it")
    case .folder, .link:
      skip(shown, "a link to a folder of the corpus")
    case .other: listing.rejects.append(.notAFile(path: shown))
    }
  }

  /// Of the links to one file, the first counts, and only if the file is not found under its own
  /// name.
  private mutating func keepLinks() {
    var taken = Set(found.map(\.resolved))
    let sorted = links.sorted { $0.link.resolved.lexicographicallyPrecedes($1.link.resolved) }
    for (target, link) in sorted {
      if taken.insert(target).inserted {
        found.append(link)
      } else {
        skip(link.shown, "a link to a document of the corpus")
      }
    }
  }

  private mutating func accept(_ file: Found, below common: Path) {
    let ending = CorpusLister.ending(of: file.resolved)
    if let remedy = ForeignFormat.remedy(ending: ending)
      ?? (file.isNamed ? ForeignFormat.dataRemedy(ending: ending) : nil)
    {
      listing.rejects.append(
        Reject(
          document: file.shown, reason: .unsupportedFormat, message: ".\(ending) is not read",
          remedy: remedy))
      return
    }
    guard let format = FileFormat(ending: ending) ?? (file.isNamed ? .text : nil) else {
      return skip(
        file.shown, "not a .txt, .md, .html or .jsonl file", reason: .unknownEnding)
    }
    let below = CorpusLister.below(common, file.resolved)
    listing.files.append(
      CorpusFile(
        id: CorpusLister.shown(below), path: file.shown, location: file.resolved, size: file.size,
        format: format))
  }

  private mutating func refuseLink(_ shown: String, _ message: String) {
    listing.rejects.append(
      Reject(
        document: shown, reason: .link, message: message,
        remedy: "copy the file there, or name its folder as an input"))
  }

  private mutating func skip(
    _ shown: String, _ message: String, reason: Reject.Reason = .sameDocument
  ) {
    listing.rejects.append(Reject(document: shown, reason: reason, message: message))
  }
}

// Paths as bytes.
extension CorpusLister {
  /// The deepest folder that holds all inputs; a folder that is the only input is its own root.
  private static func commonFolder(of inputs: [(path: [UInt8], isFolder: Bool)]) -> [UInt8] {
    var common: [ArraySlice<UInt8>]?
    for (path, isFolder) in inputs {
      let folder = (isFolder ? path : split(path).folder).split(separator: 0x2F)
      common = common.map { known in zip(known, folder).prefix { $0 == $1 }.map(\.0) } ?? folder
    }
    return (common ?? []).reduce(into: []) { $0 += [0x2F] + $1 }
  }

  private static func split(_ path: [UInt8]) -> (folder: [UInt8], name: [UInt8]) {
    guard let slash = path.lastIndex(of: 0x2F) else { return ([0x2E], path) }
    return (slash == 0 ? [0x2F] : Array(path[..<slash]), Array(path[(slash + 1)...]))
  }

  private static func join(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
    folder.last == 0x2F ? folder + name : folder + [0x2F] + name
  }

  /// The rest of a path below a folder that holds it.
  private static func below(_ folder: [UInt8], _ path: [UInt8]) -> ArraySlice<UInt8> {
    let rest = path.dropFirst(folder.count)
    return rest.first == 0x2F ? rest.dropFirst() : rest
  }

  private static func lies(_ path: [UInt8], in folder: [UInt8]) -> Bool {
    path == folder || folder == [0x2F] || path.starts(with: folder + [0x2F])
  }

  /// The file name's ending in small letters, without the dot.
  private static func ending(of path: [UInt8]) -> String {
    let name = split(path).name
    guard let dot = name.lastIndex(of: 0x2E), dot > 0 else { return "" }
    return String(decoding: ASCII.lowercased(name[(dot + 1)...]), as: UTF8.self)
  }

  /// A path for ids and messages: valid UTF-8 without control characters.
  private static func shown(_ path: some Sequence<UInt8>) -> String {
    let sanitized = SanitizedText(String(decoding: Array(path), as: UTF8.self))
    return String(
      decoding: sanitized.bytes.map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
  }
}
