import CanonicalJSON
import FoundationEssentials
import SystemPackage
import Testing

/// What a small edit of one article of the seeds changes in the graph of all.
@Suite(.serialized) struct SeedDifferenceTests {
  private static let seeds = {
    var root = FilePath(#filePath)
    for _ in 0..<3 { root.removeLastComponent() }
    return root.appending("seeds/v2").string
  }()

  /// The changes of assertions after a text in an article was replaced.
  private func changes(replacing text: String, with other: String) async throws -> [JSONValue] {
    let workshop = try Workshop()
    try FileManager.default.copyItem(
      atPath: SeedDifferenceTests.seeds, toPath: workshop.path + "/new")
    let article = try #require(workshop.text("new/shared-bases.md"))
    let edited = article.replacing(text, with: other)
    #expect(edited != article)
    try workshop.write("new/shared-bases.md", edited)
    let run = try await workshop.run(
      "diff", SeedDifferenceTests.seeds, "new", "--format", "json", "--quiet")
    #expect(run.status == 1)
    let json = try JSONValue(parsing: run.output.utf8)
    #expect(json["documents"]?["edited"]?.array?.count == 1)
    return (json["changes"]?.array ?? []).filter { $0["kind"] != "evidence" }
  }

  @Test func `a figure that was corrected is one change, caused by its document`() async throws {
    let changes = try await changes(
      replacing: "About 7,500 Russian", with: "About 8,500 Russian")
    let change = try #require(changes.first)
    #expect(changes.count == 1)
    #expect(change["kind"] == "changed")
    #expect(change["text"]?.string?.hasSuffix("201st Military Base  (stationed_in)") == true)
    let assertions = (change["attributes"]?.array ?? []).compactMap { $0["name"]?.string }
    #expect(assertions == ["quantity"])
    #expect(
      change["causes"]
        == .array([
          .object(["cause": "document", "document": "shared-bases.md", "state": "edited"])
        ]))
  }

  @Test func `an article with a paragraph above asserts what it did`() async throws {
    let changes = try await changes(
      replacing: "Russia's military bases in Central Asia could",
      with: "This article was first printed on paper and is given here as it was.\n\n"
        + "Russia's military bases in Central Asia could")
    #expect(changes.isEmpty)
  }
}
