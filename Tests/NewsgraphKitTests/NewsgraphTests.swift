import FoundationEssentials
import NewsgraphKit
import Testing

@Suite struct NewsgraphTests {
  @Test func `a corpus becomes a graph, which survives its file`() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/kit-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let text = "BISHKEK, July 17, 2021 - Russia operates the Kant Air Base in Kyrgyzstan."
    try Data(text.utf8).write(to: URL(filePath: folder + "/kant.txt"))
    try Data([0, 1, 2]).write(to: URL(filePath: folder + "/noise.txt"))
    let newsgraph = try Newsgraph()
    let reading = try await newsgraph.read([folder])
    #expect(reading.records.map(\.id) == ["kant.txt"])
    #expect(reading.rejects.map(\.reason) == ["binary"])
    let graph = try newsgraph.graph(of: reading.records)
    #expect(graph.nodes.contains { $0.id == "country:kg" })
    #expect(graph.edges.contains { $0.attributes["label"] == .text("located_in") })
    #expect(try Graph(graphML: graph.graphML()) == graph)
    let kept = try reading.records.map { try Record(jsonLine: $0.jsonLine) }
    #expect(try newsgraph.graph(of: kept + reading.records) == graph)
    #expect(GraphDifference(from: graph, to: graph).isEmpty)
    let smaller = graph.strongest(nodes: 1, edges: 0)
    #expect(smaller.nodes.count == 1)
    #expect(GraphDifference(from: smaller, to: graph).changesAssertions)
    #expect(graph.dot.hasPrefix("digraph newsgraph {"))
  }

  @Test func `what can't be read is one error with the place`() {
    #expect(throws: NewsgraphError.self) { try Record(jsonLine: "{}") }
    let error = #expect(throws: NewsgraphError.self) {
      try Graph(graphML: Array("<graphml>\n<graph>\n".utf8))
    }
    #expect(error?.description.hasPrefix("line ") == true)
  }

  @Test func `what a user says of entities decides the graph`() throws {
    var options = Newsgraph.Options()
    options.merges = "same: [[Ana Roy, Ana Castel]]"
    let records = try [("a", "Ana Roy"), ("b", "Ana Castel")].map { id, name in
      try Record(
        jsonLine: #"{"entities":[{"kind":"person","mentions":[],"name":"\#(name)"}],"format":1,"#
          + #""id":"\#(id)","offsets":"text","repairs":0,"sha256":"\#(id)","statements":[],"#
          + #""words":2}"#)
    }
    #expect(try Newsgraph().graph(of: records).nodes.count == 2)
    #expect(try Newsgraph(options: options).graph(of: records).nodes.count == 1)
    options.merges = "same: [[Ana Roy]]"
    let error = #expect(throws: NewsgraphError.self) { try Newsgraph(options: options) }
    #expect(
      error?.description == "line 1, column 8: a list needs two names or ids, or more")
  }
}
