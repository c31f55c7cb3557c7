import GraphModel
import Testing

struct SearchTests {
  let graph: PropertyGraph

  init() throws {
    func node(_ id: String, _ label: String, _ aliases: String = "", mentions: Int32 = 1) -> Node {
      Node(
        id: ElementID(id),
        attributes: Attributes([
          ("label", .string(label)), ("aliases", .string(aliases)), ("mentions", .int(mentions)),
        ]))
    }
    graph = try PropertyGraph(
      nodes: [
        node("country:ru", "Russia", "Russian Federation | Moscow"),
        node("place:moscow", "Moscow"),
        node("person:sergei-lavrov", "Sergei Lavrov", "Sergey Lavrov", mentions: 3),
        node("person:sergei-ryabkov", "Sergei Ryabkov", "", mentions: 9),
        node("place:sao-paulo", "São Paulo"), node("place:lodz", "Łódź"),
        node("country:tr", "Türkiye", "Turkey"), node("organization:csto", "CSTO"),
        node("organization:costoro", "Costoro"),
        node("country:kz", "Казахстан"),
      ], edges: [])
  }

  @Test(arguments: [
    ("country:ru", "country:ru"), ("COUNTRY:RU", "country:ru"), ("russia", "country:ru"),
    ("  Russian   federation ", "country:ru"),
    // The place bears the name; for the country it is only an alias.
    ("Moscow", "place:moscow"),
    ("sergey lavrov", "person:sergei-lavrov"), ("RYABKOV", "person:sergei-ryabkov"),
    ("sao paulo", "place:sao-paulo"), ("SA\u{303}O", "place:sao-paulo"), ("lodz", "place:lodz"),
    ("turkiye", "country:tr"), ("turkey", "country:tr"), ("казах", "country:kz"),
    ("csto", "organization:csto"), ("fed", "country:ru"),
  ])
  func `a node is found`(text: String, id: String) {
    #expect(graph.search(text) == graph.node(ElementID(id)).map(NodeSearch.found))
  }

  @Test func `two people of one first name are both given, the most mentioned first`() {
    let both = ["person:sergei-ryabkov", "person:sergei-lavrov"].compactMap {
      graph.node(ElementID($0))
    }
    #expect(graph.search("sergei") == .ambiguous(both))
  }

  @Test func `a part inside a word counts where nothing fits better`() {
    let both = ["organization:costoro", "organization:csto"].compactMap {
      graph.node(ElementID($0))
    }
    #expect(graph.search("sto") == .ambiguous(both))
  }

  @Test(arguments: ["", " ", "\u{301}", "nobody", "russiaa"])
  func `what no node bears is not found`(text: String) {
    #expect(graph.search(text) == .none)
  }

  @Test func `a name of 100,000 marks is searched in no time`() throws {
    let marks = "e" + String(repeating: "\u{301}", count: 100_000)
    let graph = try PropertyGraph(
      nodes: [
        Node(id: ElementID("a"), attributes: Attributes([("label", .string(marks))]))
      ], edges: [])
    #expect(graph.search("E") == .found(graph.nodes[0]))
  }
}
