internal import ArgumentParser

/// How much is said, and in which colours.
struct MessageOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say more.")
  var verbose = false

  @Option(help: "Colour: auto, always or never; NO_COLOR is honoured.")
  var color: ColorChoice = .auto

  func validate() throws {
    if quiet, verbose { throw ValidationError("'--quiet' and '--verbose' exclude each other") }
  }

  var messages: Messages {
    Messages(loudness: quiet ? .quiet : verbose ? .verbose : .usual, color: color)
  }
}
