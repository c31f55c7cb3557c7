import Foundation
import GraphML
import GraphModel
import Testing

/// Other people's tools read what we write.
struct ForeignJudgeTests {
  private func faults(_ schema: URL, _ graph: PropertyGraph, _ profile: GraphMLProfile) throws
    -> String
  {
    let bytes = try GraphMLWriter(profile: profile).bytes(graph)
    return try Judge.withFile(bytes) { file in
      let result = try Judge.run(
        "xmllint", ["--noout", "--nonet", "--schema", schema.path, file])
      return result.status == 0 ? "" : result.output
    }
  }

  @Test(
    .enabled(if: Judge.hasXMLLint),
    arguments: [GraphMLProfile.portable, .cytoscape, .tinkerpop])
  func `the output is valid under our schema`(profile: GraphMLProfile) throws {
    let schema = SharedFiles.package.appendingPathComponent("Schemas/newsgraph.xsd")
    #expect(try faults(schema, .sample, profile) == "")
  }

  @Test(
    .enabled(if: Judge.hasXMLLint && SharedFiles.graphml != nil),
    arguments: [GraphMLProfile.portable, .cytoscape, .tinkerpop])
  func `the output is valid under GraphML's schema`(profile: GraphMLProfile) throws {
    let folder = try #require(SharedFiles.graphml)
    let schema = folder.appendingPathComponent("xsd/1.0/graphml.xsd")
    #expect(try faults(schema, .sample, profile) == "")
  }

  @Test(.enabled(if: Judge.hasXMLLint && SharedFiles.graphml != nil))
  func `the drawing for yEd is valid under yEd's schema`() throws {
    let folder = try #require(SharedFiles.graphml)
    let schema = folder.appendingPathComponent("xsd/yed/ygraphml.xsd")
    #expect(try faults(schema, .sample, .yed) == "")
  }

  @Test(.enabled(if: Judge.hasNetworkX), arguments: GraphMLProfile.allCases)
  func `NetworkX reads the same names, types and weights`(profile: GraphMLProfile) throws {
    let script = """
      import sys, networkx
      graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
      for node, data in sorted(graph.nodes(data=True)):
        print(node, data.get("label"), data.get("kind"), repr(data.get("mentions")))
      for source, target, key, data in sorted(graph.edges(keys=True, data=True)):
        print(key, source, target, data.get("label"), repr(data.get("weight")))
      """
    let directed = try PropertyGraph(
      nodes: PropertyGraph.sample.nodes, edges: PropertyGraph.sample.edges.filter(\.isDirected))
    let bytes = try GraphMLWriter(profile: profile).bytes(directed)
    let result = try Judge.withFile(bytes) { try Judge.run("python3", ["-c", script, $0]) }
    #expect(result.status == 0)
    // NetworkX takes the label that yEd shows for the node's.
    let unnamed = profile == .yed ? "place:x" : "None"
    #expect(
      result.output == """
        country:tj Tajikistan & "friends" country 7
        organization:csto CSTO organization None
        place:x \(unnamed) None None
        e1 country:tj organization:csto member_of 0.1

        """)
  }
}
