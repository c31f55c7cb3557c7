internal import AnnotatedText

/// The tables, as they are read one after the other.
struct GazetteerTables {
  var trie = PhraseTrie(expectedEdges: 32_768)
  var entries: [GazetteerEntry] = []
  var countries: [Country] = []
  var organizations: [Organization] = []
  var titles: [Title] = []
  private var keys: [WordKey] = []

  init() {
    entries.reserveCapacity(32_768)
    readCountries()
    readOrganizations()
    readPlaces()
    readTitles()
    readTitlePrefixes()
    readGivenNames()
    readNouns()
    readCalendar()
  }

  /// Puts an entry under a name, and under the name without its marks where it has some, each with its hyphens as
  /// tokeniser and treebanks cut them: "Guinea", "-", "Bissau".
  mutating func add(_ entry: GazetteerEntry, under name: UnsafeBufferPointer<UInt8>) {
    let value = Int32(entries.count)
    entries.append(entry)
    insert(value, under: name)
    guard name.contains(where: { $0 >= 0x80 }) else { return }
    var plain = LatinFolding.plain(String(decoding: name, as: UTF8.self))
    plain.withUTF8 { plain in
      if !plain.elementsEqual(name) { insert(value, under: plain) }
    }
  }

  private mutating func insert(_ value: Int32, under name: UnsafeBufferPointer<UInt8>) {
    keys.removeAll(keepingCapacity: true)
    NameTokens.append(name, to: &keys)
    trie.insert(value, under: keys)
    guard name.contains(UInt8(ascii: "-")) else { return }
    let whole = keys
    keys.removeAll(keepingCapacity: true)
    NameTokens.append(name, cutsHyphens: true, to: &keys)
    if keys != whole { trie.insert(value, under: keys) }
  }

  /// Puts an entry under a name that the program makes itself.
  mutating func add(_ entry: GazetteerEntry, under name: String) {
    var name = name
    name.withUTF8 { add(entry, under: $0) }
  }

  /// Puts one entry under each name of a cell.
  mutating func addNames(
    of row: TableRow, column: Int, flags: GazetteerFlags = [],
    _ entry: (GazetteerFlags) -> GazetteerEntry
  ) {
    row.forEachName(column) { name in
      add(entry(name.flags.union(flags)), under: name.bytes)
    }
  }
}
