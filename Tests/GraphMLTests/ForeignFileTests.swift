import Foundation
import GraphML
import GraphModel
import Testing

/// Files that other tools wrote, where they are beside the repository.
@Suite(.enabled(if: SharedFiles.graphml != nil))
struct ForeignFileTests {
  private func counts(_ folder: String, _ name: String) throws -> String {
    guard let folder = SharedFiles.graphml?.appendingPathComponent(folder) else { return "" }
    do throws(GraphMLError) {
      let bytes = (try? SharedFiles.bytes(folder.appendingPathComponent(name))) ?? []
      let document = try GraphMLReader().read(bytes)
      return "\(document.graph.nodes.count)/\(document.graph.edges.count)"
    } catch {
      return "refused: line \(error.line)"
    }
  }

  static let expected: [(file: String, count: String)] = {
    guard let folder = SharedFiles.graphml,
      let table = try? String(
        contentsOf: folder.appendingPathComponent("foreign-expected.tsv"), encoding: .utf8)
    else { return [] }
    return table.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t")
      return (String(cells[0]), String(cells[1]))
    }
  }()

  @Test(arguments: expected)
  func `the file has as many nodes and edges as its elements`(
    file: String, count: String
  ) throws {
    let refused = [
      "graph-types-bad.xml": "refused: line 34", "missing_nodes.graphml": "refused: line 20",
      "fileWithUnicode.graphml": "refused: line 5",
    ]
    let refusal = refused.first { file.hasSuffix($0.key) }?.value
    #expect(try counts("foreign", file) == refusal ?? count)
  }

  @Test(arguments: expected)
  func `what was read is written and read again without loss`(file: String, count: String) throws {
    guard let folder = SharedFiles.graphml?.appendingPathComponent("foreign"),
      let document = try? GraphMLReader().read(
        SharedFiles.bytes(folder.appendingPathComponent(file)))
    else { return }
    let again = try GraphMLReader().read(GraphMLWriter().bytes(document.graph))
    #expect(again.graph == document.graph)
  }

  /// The probes that cannot be read without loss or guessing; all others are.
  static let refused = [
    "ctrl_0x01_charref", "ctrl_0x01_raw", "default_bad_int", "doctype_internal_entity",
    "double_1,5",
    "dup_node", "edge_undeclared_node", "enc_badutf8", "entity_nbsp", "int_1.0", "int_1e3",
    "int_abc",
    "long_2e63", "noncharacter_FFFE", "noncharacter_FFFF",
  ]

  static let probes: [String] = {
    guard let folder = SharedFiles.graphml?.appendingPathComponent("probes") else { return [] }
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }()

  @Test(arguments: probes) func `a probe is read, or refused with a line`(file: String) throws {
    let result = try counts("probes", file)
    let isRefused = ForeignFileTests.refused.contains { file == "\($0).graphml" }
    #expect(result.hasPrefix("refused") == isRefused)
    #expect(result != "refused: line 0")
  }
}
