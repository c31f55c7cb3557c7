internal import ArgumentParser
internal import GraphDiff
internal import GraphModel

/// What of a difference is told.
struct DiffOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Tell only these: entities, relations, kinds of change, or kinds of entity and relation.",
      valueName: "kinds"))
  var only: NameList?

  @Option(
    help: ArgumentHelp("Do not tell changes of this attribute; repeatable.", valueName: "attribute")
  )
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      "Numbers that are no farther apart are the same, such as confidence=0.05; repeatable.",
      valueName: "attribute=number"))
  var tolerance: [Tolerance] = []

  @Option(
    help: ArgumentHelp(
      "The least score, 0 to 1, by which names or neighbours make entities with other ids one.",
      valueName: "score"))
  var renameThreshold = GraphComparison.usualThreshold

  @Flag(help: "Tell changes of evidence too, and the sentence behind each change.")
  var evidence = false

  func validate() throws {
    guard (0...1).contains(renameThreshold) else {
      throw ValidationError("'--rename-threshold' must be between 0 and 1")
    }
  }

  var filter: ChangeFilter {
    ChangeFilter(
      tolerances: Dictionary(tolerance.map { ($0.attribute, $0.number) }) { $1 },
      ignored: Set(ignore), kept: Set(only?.names ?? []))
  }

  /// What is wrong with the kinds and attributes that are named.
  func faults(in old: PropertyGraph, _ new: PropertyGraph) -> [String] {
    let names = KindNames(of: old, new)
    return names.faults(ofTold: only?.names ?? [], option: "--only")
      + names.faults(ofAttributes: ignore, option: "--ignore")
      + names.faults(ofAttributes: tolerance.map(\.attribute), option: "--tolerance")
  }
}

/// Words separated by commas.
struct NameList: ExpressibleByArgument {
  let names: [String]

  init?(argument: String) {
    names = argument.utf8.split(separator: 0x2C).map { String(Substring($0)) }
    if names.isEmpty { return nil }
  }
}

/// How far the numbers of an attribute may be apart: `confidence=0.05`.
struct Tolerance: ExpressibleByArgument {
  let attribute: String
  let number: Double

  init?(argument: String) {
    let bytes = argument.utf8
    guard let sign = bytes.lastIndex(of: 0x3D), sign > bytes.startIndex,
      let number = Double(String(Substring(bytes[bytes.index(after: sign)...]))), number >= 0,
      number.isFinite
    else { return nil }
    attribute = String(Substring(bytes[..<sign]))
    self.number = number
  }
}

/// What may not happen, for automation.
struct GateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Exit with 1 only if such changes happened, such as removed,merged; or any.",
      valueName: "kinds"))
  var failOn: ForbiddenKinds?

  @Option(
    help: ArgumentHelp(
      "Exit with 1 only if more entities, or relations, are gone: a number, or a share as 5%.",
      valueName: "limit"))
  var maxRemoved: RemovalLimit?

  var gate: ChangeGate {
    ChangeGate(forbidden: failOn?.kinds ?? [], mostRemoved: maxRemoved?.limit)
  }
}

/// Kinds of change, separated by commas.
struct ForbiddenKinds: ExpressibleByArgument {
  let kinds: Set<ChangeKind>

  init?(argument: String) {
    var kinds = Set<ChangeKind>()
    for name in NameList(argument: argument)?.names ?? [""] {
      if name == "any" {
        kinds.formUnion(ChangeKind.allCases.filter { $0 != .evidence })
      } else if let kind = ChangeKind(rawValue: name) {
        kinds.insert(kind)
      } else {
        return nil
      }
    }
    self.kinds = kinds
  }

  static var allValueStrings: [String] { ChangeKind.allCases.map(\.rawValue) + ["any"] }
}

/// A number or a share.
struct RemovalLimit: ExpressibleByArgument {
  let limit: ChangeGate.Limit

  init?(argument: String) {
    if argument.hasSuffix("%") {
      guard let percent = Double(argument.dropLast()), (0...100).contains(percent) else {
        return nil
      }
      limit = .percent(percent)
    } else {
      guard let count = Int(argument), count >= 0 else { return nil }
      limit = .count(count)
    }
  }
}
