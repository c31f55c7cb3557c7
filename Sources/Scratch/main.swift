import CanonicalJSON
import DOT
import FoundationEssentials
import GraphModel

func attributes(_ value: JSONValue, without: [String]) -> Attributes {
  guard case .object(let members) = value else { return Attributes() }
  return Attributes(members.filter { !without.contains($0.key) }.compactMap { name, value in
    switch value {
    case .string(let s): (name, .string(s))
    case .int(let i): (name, .int(Int32(i)))
    case .double(let d): (name, .double(d))
    default: nil
    }
  })
}
let a = CommandLine.arguments
let json = try JSONValue(parsing: try Data(contentsOf: URL(fileURLWithPath: a[1])))
let nodes = json["nodes"]!.array!.map { Node(id: ElementID($0["id"]!.string!), attributes: attributes($0, without: ["id"])) }
let edges = json["edges"]!.array!.map { Edge(id: ElementID($0["id"]!.string!), source: ElementID($0["source"]!.string!), target: ElementID($0["target"]!.string!), attributes: attributes($0, without: ["id", "source", "target"])) }
var options = DOTOptions()
options.title = "Bases in Central Asia, July 2021"
options.note = "\(nodes.count) of 812 nodes and \(edges.count) of 2,304 edges shown"
if a.contains("p") { options.purpose = .picture }
options.engine = a.count > 2 ? LayoutEngine(rawValue: a[2]) : nil
if a.count > 3, a[3] != "p" { options.edgeText = a[3] == "x" ? .onLine : a[3] == "t" ? .tooltip : .beside }
var text = ""
DOTWriter(options: options).write(try PropertyGraph(nodes: nodes, edges: edges), to: &text)
print(text, terminator: "")
