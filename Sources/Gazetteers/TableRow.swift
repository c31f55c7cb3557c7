internal import CModels

/// A table of facts: tab-separated lines, sorted, after comment lines ("# …") and a line of column
/// names.
struct FactTable {
  /// The file's name, without extension.
  let name: String
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ name: String, _ table: CModelsBytes) {
    self.name = name
    self.bytes = UnsafeBufferPointer(start: table.bytes, count: Int(table.count))
  }

  /// Every table, in the order of their names.
  static var all: [FactTable] {
    [countries, givenNames, nouns, organizations, places, titlePrefixes, titles]
  }

  static var countries: FactTable { FactTable("countries", cmodels_countries()) }
  static var givenNames: FactTable { FactTable("given_names", cmodels_given_names()) }
  static var nouns: FactTable { FactTable("nouns", cmodels_nouns()) }
  static var organizations: FactTable { FactTable("organizations", cmodels_organizations()) }
  static var places: FactTable { FactTable("places", cmodels_places()) }
  static var titlePrefixes: FactTable { FactTable("title_prefixes", cmodels_title_prefixes()) }
  static var titles: FactTable { FactTable("titles", cmodels_titles()) }

  /// Calls `body` with each row after the header.
  func forEachRow(_ body: (TableRow) -> Void) {
    var start = 0
    var isHeader = true
    var cells: [UnsafeBufferPointer<UInt8>] = []
    while start < bytes.count {
      let end = bytes.index(of: UInt8(ascii: "\n"), from: start)
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      start = end + 1
      if line.isEmpty || line[0] == UInt8(ascii: "#") { continue }
      if isHeader {
        isHeader = false
        continue
      }
      cells.removeAll(keepingCapacity: true)
      line.forEachPart(between: UInt8(ascii: "\t")) { cells.append($0) }
      body(TableRow(cells: cells))
    }
  }
}

/// A line of a table.
struct TableRow {
  let cells: [UnsafeBufferPointer<UInt8>]

  /// The text of a cell; empty where the line ends before it.
  func text(_ column: Int) -> String {
    column < cells.count ? String(decoding: cells[column], as: UTF8.self) : ""
  }

  /// The text of a cell, nil where it is empty.
  func optionalText(_ column: Int) -> String? {
    column < cells.count && !cells[column].isEmpty ? text(column) : nil
  }

  /// Calls `body` with each name of a cell of names, "Burma|Myanmar", and its marks.
  func forEachName(_ column: Int, _ body: (TableName) -> Void) {
    guard column < cells.count, !cells[column].isEmpty else { return }
    cells[column].forEachPart(between: UInt8(ascii: "|")) { body(TableName($0)) }
  }

  /// The names of a cell, without their marks.
  func names(_ column: Int) -> [String] {
    var names: [String] = []
    forEachName(column) { names.append($0.text) }
    return names
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The index of the first such byte from a place on, or the end.
  func index(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < count, self[index] != byte { index += 1 }
    return index
  }

  /// Calls `body` with each part of the bytes between separators.
  func forEachPart(between separator: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = 0
    while start <= count {
      let end = index(of: separator, from: start)
      body(UnsafeBufferPointer(rebasing: self[start..<end]))
      start = end + 1
    }
  }
}
