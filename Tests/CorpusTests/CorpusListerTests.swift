import Corpus
import FoundationEssentials
import Glibc
import Testing

struct CorpusListerTests {
  private let folder: TemporaryFolder
  private let reader = CorpusReader()

  init() throws { folder = try TemporaryFolder() }

  private func ids(_ paths: [String]) -> [String] { reader.list(paths).files.map(\.id) }

  @Test func `a folder is read with its folders, in the order of bytes, without hidden ones`()
    throws
  {
    for name in [
      "b.txt", "B.txt", "a/z.md", "a.txt", "ä.html", ".hidden.txt", ".git/x.txt", "a/b/c.jsonl",
      "z.HTM",
    ] { try folder.write(name, "text") }
    #expect(
      ids([folder.path]) == [
        "B.txt", "a.txt", "a/b/c.jsonl", "a/z.md", "b.txt", "z.HTM", "ä.html",
      ])
    #expect(ids([folder.path + "/"]) == ids([folder.path + "/./a/.."]))
  }

  @Test func `ids are paths below the one common root`() throws {
    let one = try folder.write("x/one.txt", "text")
    try folder.write("x/y/two.txt", "text")
    try folder.write("z/three.txt", "text")
    #expect(ids([one]) == ["one.txt"])
    #expect(ids([folder.path + "/x/y", one]) == ["one.txt", "y/two.txt"])
    #expect(
      ids([folder.path + "/z", folder.path + "/x/y", one]) == [
        "x/one.txt", "x/y/two.txt", "z/three.txt",
      ])
  }

  @Test func `a file named twice, or with its folder, counts once`() throws {
    let file = try folder.write("a.txt", "text")
    #expect(ids([file, folder.path, file]) == ["a.txt"])
    #expect(ids([folder.path, file]) == ids([file, folder.path]))
  }

  @Test func `an unknown ending is skipped in a folder and read when named`() throws {
    let file = try folder.write("notes.xyz", "text")
    let listing = reader.list([folder.path])
    #expect(listing.files.isEmpty)
    #expect(listing.rejects.map(\.reason) == [.unknownEnding])
    #expect(reader.list([file]).files.map(\.format) == [.text])
  }

  @Test(arguments: [
    ("a.pdf", "convert it with 'pdftotext -enc UTF-8 FILE.pdf FILE.txt'"),
    ("a.DOCX", "convert it with 'pandoc -t plain --wrap=none FILE.docx -o FILE.txt'"),
    ("a.doc", "convert it with 'soffice --headless --convert-to txt:Text FILE.doc'"),
    ("a.epub", "convert it with 'pandoc -t plain --wrap=none FILE.epub -o FILE.txt'"),
  ])
  func `a known type that is not read names the command`(name: String, remedy: String) throws {
    let file = try folder.write(name, "text")
    for path in [folder.path, file] {
      let listing = reader.list([path])
      #expect(listing.files.isEmpty)
      #expect(listing.rejects.map(\.reason) == [.unsupportedFormat])
      #expect(listing.rejects.map(\.remedy) == [remedy])
    }
  }

  @Test func `files of data are skipped in a folder and refused when named`() throws {
    let file = try folder.write("meta.json", "{}")
    #expect(reader.list([folder.path]).rejects.map(\.reason) == [.unknownEnding])
    #expect(reader.list([file]).rejects.map(\.reason) == [.unsupportedFormat])
  }

  @Test func `a missing path is told, and the others are listed`() throws {
    let file = try folder.write("a.txt", "text")
    let listing = reader.list([folder.path + "/none.txt", file, ""])
    #expect(listing.files.map(\.id) == ["a.txt"])
    #expect(listing.rejects.map(\.reason) == [.missing, .missing])
    #expect(
      listing.rejects.last?.description
        == folder.path + "/none.txt: there is no such file or folder; check the path")
  }

  @Test func `links that leave, loop or lead nowhere are refused`() throws {
    let outside = try TemporaryFolder()
    let secret = try outside.write("secret.txt", "text")
    try folder.write("a/a.txt", "text")
    symlink(secret, folder.path + "/out.txt")
    symlink(outside.path, folder.path + "/outer")
    symlink("..", folder.path + "/a/loop")
    symlink("circle.txt", folder.path + "/circle.txt")
    symlink("nothing.txt", folder.path + "/dangling.txt")
    let listing = reader.list([folder.path])
    #expect(listing.files.map(\.id) == ["a/a.txt"])
    #expect(
      listing.rejects.map { "\($0.document.dropFirst(folder.path.count + 1)): \($0.message)" } == [
        "a/loop: the symbolic link leads back to a folder that holds it",
        "circle.txt: the symbolic link runs in a circle",
        "dangling.txt: the symbolic link leads nowhere",
        "out.txt: the symbolic link leaves the corpus",
        "outer: the symbolic link leaves the corpus",
      ])
    #expect(listing.rejects.allSatisfy { $0.reason == .link })
  }

  @Test func `a link to a document of the corpus counts once`() throws {
    try folder.write("a.txt", "text")
    try folder.write(".store/b.txt", "text")
    symlink("a.txt", folder.path + "/again.txt")
    symlink(".store/b.txt", folder.path + "/b.txt")
    symlink(".store/b.txt", folder.path + "/c.txt")
    let listing = reader.list([folder.path])
    #expect(listing.files.map(\.id) == ["a.txt", "b.txt"])
    #expect(listing.rejects.map(\.reason) == [.sameDocument, .sameDocument])
  }

  @Test func `a pipe or a device never blocks`() throws {
    mkfifo(folder.path + "/pipe.txt", 0o600)
    try folder.write("a.txt", "text")
    let listing = reader.list([folder.path, "/dev/null"])
    #expect(listing.files.map(\.path) == [folder.path + "/a.txt"])
    #expect(listing.rejects.map(\.reason) == [.notAFile, .notAFile])
    // A pipe that takes a file's place after the listing does not block either.
    unlink(folder.path + "/a.txt")
    mkfifo(folder.path + "/a.txt", 0o600)
    var results: [ReadResult] = []
    for file in listing.files { reader.forEachDocument(in: file) { results.append($0) } }
    guard case .reject(let reject)? = results.first else {
      Issue.record("the pipe was read")
      return
    }
    #expect(reject.reason == .notAFile)
  }

  @Test(.enabled(if: geteuid() != 0)) func `a file without permission is unreadable`() throws {
    let file = try folder.write("a.txt", "text")
    chmod(file, 0)
    var reasons: [Reject.Reason] = []
    for file in reader.list([file]).files {
      reader.forEachDocument(in: file) {
        if case .reject(let reject) = $0 { reasons.append(reject.reason) }
      }
    }
    #expect(reasons == [.unreadable])
  }

  @Test func `a file that vanished is missing, one that grew too large is refused`() throws {
    let gone = try folder.write("gone.txt", "text")
    let grown = try folder.write("grown.txt", "text")
    let reader = CorpusReader(maximumBytes: 8)
    let files = reader.list([gone, grown]).files
    unlink(gone)
    try folder.write("grown.txt", "a longer text")
    var reasons: [Reject.Reason] = []
    for file in files {
      reader.forEachDocument(in: file) {
        if case .reject(let reject) = $0 { reasons.append(reject.reason) }
      }
    }
    #expect(reasons == [.missing, .tooLarge])
  }

  @Test func `a name with control characters is shown without them`() throws {
    try folder.write("a\u{1B}[31m\nb.txt", "text")
    #expect(ids([folder.path]) == ["a [31m b.txt"])
  }
}
