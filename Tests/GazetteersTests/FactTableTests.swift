import AnnotatedText
import Testing

@testable import Gazetteers

struct FactTableTests {
  static let tables = [
    "countries", "given_names", "nouns", "organizations", "places", "title_prefixes", "titles",
  ]

  private func lines(of name: String) throws -> [String] {
    let table = try #require(FactTable.all.first { $0.name == name })
    return String(decoding: table.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  private func isMark(_ character: Character) -> Bool { "?~=*".contains(character) }

  private func unmarked(_ name: Substring) -> String {
    var name = name
    while let last = name.last, isMark(last) { name.removeLast() }
    return String(name)
  }

  @Test(arguments: tables)
  func `a table says where its facts are from`(name: String) throws {
    let lines = try lines(of: name)
    #expect(lines.first?.hasPrefix("# ") == true)
    #expect(lines.first?.contains("Source") == true || lines.first?.contains("ISO") == true)
    #expect(lines.last?.isEmpty == true)
  }

  @Test(arguments: tables)
  func `a table is sorted and has no row twice`(name: String) throws {
    let rows = try lines(of: name).filter { !$0.isEmpty && !$0.hasPrefix("#") }.dropFirst()
    let keys = rows.map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      // Places and nouns of one name are told apart by the country or the class.
      let second = name == "places" ? (cells.count > 2 ? cells[2] : "") : ""
      return Array((unmarked(cells[0]) + "\t" + (name == "nouns" ? cells[1] : second)).utf8)
    }
    #expect(!keys.isEmpty)
    for (first, second) in zip(keys, keys.dropFirst()) {
      #expect(
        first.lexicographicallyPrecedes(second),
        "\(String(decoding: first, as: UTF8.self)) \(String(decoding: second, as: UTF8.self))")
    }
  }

  @Test(arguments: tables)
  func `no row has more cells than columns, nor a cell an empty name`(name: String) throws {
    let rows = try lines(of: name).filter { !$0.isEmpty && !$0.hasPrefix("#") }
    let columns = try #require(rows.first).split(separator: "\t").count
    for row in rows.dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(cells.count <= columns, "\(row)")
      for cell in cells where !cell.isEmpty {
        let names = cell.split(separator: "|", omittingEmptySubsequences: false).map(unmarked)
        #expect(!names.contains(""), "\(row)")
        #expect(!names.contains { $0.hasPrefix(" ") || $0.hasSuffix(" ") }, "\(row)")
        #expect(Set(names).count == names.count, "\(row)")
      }
    }
  }

  @Test func `every name of every table is found`() throws {
    let gazetteer = Gazetteer.standard
    let columns: [String: [Int]] = [
      "countries": [2, 3, 4, 5, 6, 7, 8], "given_names": [0], "nouns": [0, 3, 4],
      "organizations": [2, 3, 4], "places": [0, 3, 4, 5, 6], "title_prefixes": [0],
      "titles": [0, 3, 4, 5],
    ]
    for (table, columns) in columns {
      for row in try lines(of: table).filter({ !$0.isEmpty && !$0.hasPrefix("#") }).dropFirst() {
        let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
        for column in columns where column < cells.count && !cells[column].isEmpty {
          for name in cells[column].split(separator: "|").map(unmarked) {
            #expect(!gazetteer.lookup(name).isEmpty, "\(name) of \(table)")
          }
        }
      }
    }
  }

  @Test func `every state of ISO 3166-1 has a name, an adjective and a capital`() {
    let states = Gazetteer.standard.countries.filter { $0.status == .state }
    #expect(states.count == 197)
    for state in states {
      #expect(state.code != nil)
      #expect(state.adjective != nil, "\(state.name)")
      #expect(state.capital != nil, "\(state.name)")
      #expect(state.kind == .country)
    }
  }

  @Test func `every code of ISO 3166-1 is here`() {
    // The 249 codes assigned in 2024.
    let codes = """
      ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br \
      bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz \
      ec ee eg eh er es et fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw \
      gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky \
      kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv \
      mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py \
      qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz tc td tf tg \
      th tj tk tl tm tn to tr tt tv tw tz ua ug um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm \
      zw
      """.split(separator: " ").map(String.init)
    #expect(codes.count == 249)
    #expect(codes.filter { Gazetteer.standard.country($0) == nil } == [])
  }

  @Test func `territories and de facto states are places`() {
    let gazetteer = Gazetteer.standard
    #expect(gazetteer.country("gl")?.kind == .place)
    #expect(gazetteer.country("gl")?.sovereign == "dk")
    #expect(gazetteer.country("transnistria")?.subkind == .disputed)
    #expect(gazetteer.country("transnistria")?.code == nil)
    #expect(gazetteer.country("xk")?.kind == .country)
    #expect(gazetteer.country("su")?.status == .former)
    #expect(gazetteer.lookup("EU").map(\.kind) == [.organization])
  }

  @Test func `every country that a row names is in the table of countries`() {
    let gazetteer = Gazetteer.standard
    let unknown = gazetteer.entries.compactMap(\.country).filter { gazetteer.country($0) == nil }
    #expect(Set(unknown) == [])
    let sovereigns = gazetteer.countries.compactMap(\.sovereign)
    #expect(sovereigns.filter { gazetteer.country($0)?.status != .state } == [])
  }

  @Test func `an organization's key is what its name folds to`() {
    for organization in Gazetteer.standard.organizations {
      #expect(NameFolding.key(organization.key) == organization.key)
      if let acronym = organization.acronym {
        #expect(NameFolding.key(acronym) == organization.key, "\(organization.name)")
      }
    }
  }

  @Test func `the tables hold whole classes`() {
    let entries = Gazetteer.standard.entries
    #expect(Gazetteer.standard.organizations.count > 1_000)
    #expect(Gazetteer.standard.titles.count > 400)
    #expect(entries.count { $0.category == .givenName } > 3_000)
    #expect(entries.count { $0.category == .place } > 4_000)
    #expect(Set(entries.map(\.category)) == Set(GazetteerCategory.allCases))
  }

  @Test func `the digest names the tables' bytes`() {
    #expect(Gazetteer.digest.utf8.count == 16)
    #expect(Gazetteer.digest == Gazetteer.digest.lowercased())
  }
}
