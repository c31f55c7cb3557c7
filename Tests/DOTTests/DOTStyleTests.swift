import GraphModel
import Testing

@testable import DOT

struct DOTStyleTests {
  @Test func `black text can be read on every fill, and edge text on white`() {
    let style = DOTStyle.knowledge
    let fills = style.nodes.compactMap(\.look.fill) + [style.otherNode.fill].compactMap { $0 }
    let texts =
      style.edges.compactMap(\.look.textColor) + [style.otherEdge.textColor].compactMap { $0 }
    #expect(fills.count == 6)
    #expect(texts.count == 6)
    for fill in fills { #expect(contrast(fill, "#000000") >= 4.5, "\(fill)") }
    for text in texts { #expect(contrast(text, "#FFFFFF") >= 4.5, "\(text)") }
  }

  @Test func `rules that fit are laid over each other, the first deciding`() {
    let look = DOTStyle.knowledge.look(
      ofEdge: Attributes([
        ("polarity", .string("negative")), ("modality", .string("planned")),
        ("quad", .string("verbal_conflict")),
      ]))
    #expect(
      look
        == EdgeLook(
          color: "#E69F00", textColor: "#855C00", line: .dotted, arrowhead: "vee", prefix: "not"))
  }

  /// The contrast of two colours as the Web Content Accessibility Guidelines define it.
  private func contrast(_ first: String, _ second: String) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let channels = [16, 8, 0].map { shift in
      let channel = Double((value >> shift) & 0xFF) / 255
      // Near enough to the exponent 2.4 of sRGB for a bound: between the square and the cube.
      return channel * channel * channel.squareRoot()
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
