import Extraction
import FoundationEssentials
import Testing

/// The engines make exceptions of some rules by name; a rule that is renamed must not lose its own.
@Suite struct RuleNameTests {
  @Test func `every rule that an engine names is in the book`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Extraction/Rules").standardizedFileURL
    let engines = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.contains("Engine") }
    let names = Set(RuleCase.all.map(\.name))
    var named: [String] = []
    for engine in engines {
      let source = try String(
        decoding: Data(contentsOf: folder.appending(path: engine)), as: UTF8.self)
      for line in source.split(separator: "\n")
      where line.contains("rule.name") || line.contains("case \"") {
        named += line.matches(of: /"(\w+\.[\w-]+)"/).map { String($0.1) }
      }
    }
    #expect(!named.isEmpty)
    #expect(named.filter { !names.contains($0) } == [])
  }
}
