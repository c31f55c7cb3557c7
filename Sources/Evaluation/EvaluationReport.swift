/// What one evaluation found: a text for people, and the figures that must not fall.
package struct EvaluationReport: Sendable {
  /// A figure with its name, `events.precision`.
  package struct Score: Hashable, Sendable {
    package let name: String
    /// In percent.
    package let value: Double

    /// A figure, in percent.
    package init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// Tables and remarks, with the end of the last line.
  package let text: String
  package let scores: [Score]
  /// What was found wrongly or missed, one by one, for those who look for the reason.
  package let details: String

  /// A report.
  package init(text: String, scores: [Score], details: String = "") {
    self.text = text
    self.scores = scores
    self.details = details
  }
}

/// Data that can't be read or is not as it should be.
package struct EvaluationError: Error, CustomStringConvertible {
  /// The file and the place in it.
  package let place: String
  package let reason: String

  /// A fault at a place.
  package init(_ place: String, _ reason: String) {
    self.place = place
    self.reason = reason
  }

  package var description: String { "\(place): \(reason)" }
}
