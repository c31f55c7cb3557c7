import Foundation
import GraphML
import GraphModel
import Testing

struct GraphMLCheckTests {
  @Test func `what we write is portable and canonical`() throws {
    let outcome = try GraphMLCheck().outcome(for: GraphMLWriter().bytes(.sample))
    #expect(outcome.isReadable && outcome.isPortable && outcome.isCanonical)
    #expect(outcome.profile == "newsgraph-portable/1")
    #expect(outcome.nodeCount == 3)
    #expect(outcome.edgeCount == 2)
    #expect(outcome.findings == [])
  }

  @Test func `what an editor changed is no longer canonical`() throws {
    let text = String(decoding: try GraphMLWriter().bytes(.sample), as: UTF8.self)
    let edited = text.replacingOccurrences(of: "    <node", with: "<node")
    let outcome = try GraphMLCheck().outcome(for: Array(edited.utf8))
    #expect(outcome.isPortable && !outcome.isCanonical)
  }

  @Test func `a profile for one tool is canonical but not portable`() throws {
    let bytes = try GraphMLWriter(profile: .gephi).bytes(.sample)
    let outcome = try GraphMLCheck().outcome(for: bytes)
    #expect(outcome.isReadable && !outcome.isPortable && outcome.isCanonical)
    #expect(
      outcome.findings.map(\.description) == [
        "line 26: not portable: Element 'edge', attribute 'label': The attribute 'label' is not allowed."
      ])
  }

  @Test func `a file that is no graph is told with its line`() throws {
    let outcome = try GraphMLCheck().outcome(for: Array("<graphml>\n<graph>".utf8))
    #expect(!outcome.isReadable)
    #expect(outcome.findings.map(\.line) == [2])
    #expect(outcome.findings.map(\.severity) == [.error])
  }

  @Test func `a large file is checked to its end`() throws {
    let nodes = (0..<20_000).map {
      Node(id: ElementID("n\($0)"), attributes: Attributes([("text", .string("value \($0)"))]))
    }
    let bytes = try GraphMLWriter().bytes(PropertyGraph(nodes: nodes, edges: []))
    let outcome = try GraphMLCheck().outcome(for: bytes)
    #expect(outcome.findings == [])
  }

  @Test func `the schema that is compiled in is the one of the folder`() throws {
    let file = SharedFiles.package.appendingPathComponent("Schemas/newsgraph.xsd")
    #expect(try SharedFiles.bytes(file) == Array(GraphMLCheck.schema.utf8))
  }
}
