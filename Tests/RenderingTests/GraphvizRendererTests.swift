import DOT
import Glibc
import SystemPackage
import Testing

@testable import Rendering

@Suite(.enabled("needs Graphviz") { await GraphvizRenderer().isInstalled })
struct GraphvizRendererTests {
  let renderer = GraphvizRenderer()

  @Test(arguments: [
    (DrawingFormat.svg, Array("<?xml".utf8)), (.png, [0x89, 0x50, 0x4E, 0x47]),
    (.pdf, Array("%PDF".utf8)),
  ])
  func `each format is drawn`(format: DrawingFormat, beginning: [UInt8]) async throws {
    let drawing = try await renderer.render(dot: "digraph { a -> b }", format: format)
    #expect(Array(drawing.prefix(beginning.count)) == beginning)
  }

  @Test(arguments: LayoutEngine.allCases)
  func `each engine draws the same DOT the same way`(engine: LayoutEngine) async throws {
    let dot = "digraph { graph [start=7]; a -> b -> c -> a; c -> d }"
    let first = try await renderer.render(dot: dot, format: .svg, engine: engine)
    let second = try await renderer.render(dot: dot, format: .svg, engine: engine)
    #expect(!first.isEmpty)
    #expect(first == second)
  }

  @Test func `a syntax error is told with the line`() async throws {
    let error = await #expect(throws: RenderingError.self) {
      try await renderer.render(dot: "digraph {\n a -> \n}", format: .svg)
    }
    guard case .failed(let status, let message) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(status.hasPrefix("exited"))
    #expect(message.contains("line 3"))
  }

  @Test(.timeLimit(.minutes(15)))
  func `a layout that takes too long is stopped`() async {
    var dot = "digraph { layout=dot;\n"
    for index in 0..<4_000 { dot += "n\(index % 1_000) -> n\(index * 7_919 % 1_009) [label=x]\n" }
    dot += "}"
    await #expect(throws: RenderingError.timeLimitExceeded(seconds: 1)) {
      try await renderer.render(dot: dot, format: .svg, timeLimit: .seconds(1))
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `two megabytes of DOT go in and a large drawing comes out`() async throws {
    var dot = "digraph { layout=osage; node [shape=point]\n"
    for index in 0..<2_000 {
      dot +=
        "n\(index) [comment=\"" + String(repeating: "c", count: 1_000)
        + "\" tooltip=\"\(index)\"]\n"
    }
    dot += "}"
    let drawing = try await renderer.render(dot: dot, format: .svg)
    #expect(drawing.count > 500_000)
  }

  @Test func `a link that runs code is refused`() async {
    await #expect(throws: RenderingError.unsafeSVG(found: "xlink:href=\"javascript:alert(1)")) {
      try await renderer.render(dot: "digraph { a [URL=\"javascript:alert(1)\"] }", format: .svg)
    }
  }
}

struct MissingGraphvizTests {
  @Test func `a missing Graphviz is told with how to install it`() async {
    let renderer = GraphvizRenderer(program: "no-such-program-of-graphviz")
    let error = await #expect(throws: RenderingError.missingGraphviz) {
      try await renderer.render(dot: "digraph {}", format: .svg)
    }
    #expect(
      error?.description == """
        Graphviz is not installed: there is no 'dot' on the PATH; install it, on Debian and Ubuntu \
        with 'apt-get install graphviz'
        """)
  }

  @Test(.timeLimit(.minutes(15)), arguments: ["true", "false"])
  func `a program that does not read its input is an error and no hang`(program: String) async {
    let dot = String(repeating: "digraph {}\n", count: 1_000_000)
    await #expect(throws: RenderingError.self) {
      try await GraphvizRenderer(program: program).render(dot: dot, format: .svg)
    }
  }
}

struct EnvironmentTests {
  @Test func `Graphviz is told to read no other files and to write decimal points`() async throws {
    let program = "/tmp/newsgraph-test-\(UInt64.random(in: 0 ... .max)).sh"
    let script = "#!/bin/sh\necho \"$* $SERVER_NAME $LC_ALL $GV_FILE_PATH\"\n"
    let file = try FileDescriptor.open(
      FilePath(program), .writeOnly, options: [.create, .exclusiveCreate],
      permissions: [.ownerReadWriteExecute])
    try file.closeAfter { _ = try file.writeAll(script.utf8) }
    defer { unlink(program) }
    let output = try await GraphvizRenderer(program: program).render(dot: "", format: .png)
    #expect(String(decoding: output, as: UTF8.self) == "-q -Tpng newsgraph C.UTF-8 \n")
  }
}

struct SVGSafetyTests {
  @Test(arguments: [
    ("<svg><script>x</script></svg>", "<script"),
    ("<svg><a xlink:href='JavaScript:x'/></svg>", "xlink:href=\"JavaScript:x"),
    ("<svg><a href=\"&#106;avascript:x\"/></svg>", "href=\"&#106;avascript:x"),
    ("<svg><g onload=\"x\"/></svg>", "onload="),
    ("<svg><!-- it's --><svg:foreignObject/></svg>", "<svg:foreignobject"),
  ])
  func `what can run code is found`(svg: String, danger: String) {
    #expect(SVGSafety.firstDanger(in: Array(svg.utf8)) == danger)
  }

  @Test(arguments: [
    "<svg><text>javascript: &lt;script&gt;</text></svg>",
    "<svg><a xlink:title=\"javascript:x onload= &lt;script&gt;\" xlink:href=\"https://a.org/?b=c:d\"/></svg>",
    "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/svg11.dtd\"><svg/>",
    "<svg><!-- it's <b> --><g/></svg>", "<svg", "<", "", "<svg a=\"",
  ])
  func `what cannot is let through`(svg: String) {
    #expect(SVGSafety.firstDanger(in: Array(svg.utf8)) == nil)
  }
}
