extension Attributes {
  /// How much stands behind an edge: its `support`, else its `weight`, else 1; never negative nor
  /// NaN.
  package var support: Double { strength("support") ?? strength("weight") ?? 1 }

  /// The `confidence` of an edge, else 0; never NaN.
  package var confidence: Double { strength("confidence") ?? 0 }

  /// How often the corpus mentions a node: its `mentions`, else its `weight`, else 0.
  package var mentions: Double { strength("mentions") ?? strength("weight") ?? 0 }

  /// A number, or text that is one, since other tools write numbers as text too.
  private func strength(_ name: String) -> Double? {
    guard let value = self[name] else { return nil }
    guard let number = value.number ?? value.string.flatMap(Double.init), !number.isNaN else {
      return nil
    }
    return max(0, number)
  }
}
