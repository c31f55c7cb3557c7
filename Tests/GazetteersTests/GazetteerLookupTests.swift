import AnnotatedText
import Gazetteers
import Testing

struct GazetteerLookupTests {
  let gazetteer = Gazetteer.standard

  @Test(arguments: [
    ("Russia", "ru"), ("Russian Federation", "ru"), ("Burma", "mm"), ("Ivory Coast", "ci"),
    ("Côte d'Ivoire", "ci"), ("Cote d'Ivoire", "ci"), ("Türkiye", "tr"), ("Holland", "nl"),
    ("U.S.", "us"), ("USA", "us"), ("Britain", "gb"), ("UAE", "ae"), ("DRC", "cd"), ("DPRK", "kp"),
    ("Soviet Union", "su"), ("Kosovo", "xk"), ("Guinea-Bissau", "gw"),
  ])
  func `a country is found by any of its names`(name: String, code: String) {
    let entries = gazetteer.lookup(name).filter { $0.category == .countryName }
    #expect(entries.map(\.key) == [code])
  }

  @Test(arguments: [
    ("Russian", "ru"), ("Tajik", "tj"), ("Tajikistani", "tj"), ("British", "gb"), ("U.S.", "us"),
    ("Swiss", "ch"), ("Dutch", "nl"), ("South Korean", "kr"),
  ])
  func `a country is found by its adjectives`(adjective: String, code: String) {
    let entries = gazetteer.lookup(adjective).filter { $0.category == .countryAdjective }
    #expect(entries.map(\.key) == [code])
  }

  @Test(arguments: [("Afghans", "af"), ("Americans", "us"), ("Swiss", "ch"), ("Dutch", "nl")])
  func `a country is found by the name of its people`(people: String, code: String) {
    let entries = gazetteer.lookup(people).filter {
      $0.category == .countryDemonym && $0.flags.contains(.plural)
    }
    #expect(entries.map(\.key) == [code])
  }

  @Test(arguments: [
    ("Kyiv", "ua"), ("Kiev", "ua"), ("Washington", "us"), ("Washington, D.C.", "us"),
    ("The Hague", "nl"), ("Dushanbe", "tj"),
  ])
  func `a capital has the key of its country`(name: String, code: String) {
    let entries = gazetteer.lookup(name).filter { $0.category == .capital }
    #expect(entries.map(\.key) == [code])
    #expect(entries.allSatisfy { $0.kind == .place && $0.subkind == .city })
  }

  @Test(arguments: [
    (["Democratic", "Republic", "of", "the", "Congo", "said"], 5, "cd"),
    (["South", "Korea", "and"], 2, "kr"),
    (["Guinea", "is"], 1, "gn"),
    (["Papua", "New", "Guinea"], 3, "pg"),
    (["Democratic", "People", "'s", "Republic", "of", "Korea"], 6, "kp"),
  ])
  func `the longest name wins`(words: [String], length: Int, code: String) {
    let keys = words.map { WordKey($0) }
    let match = gazetteer.longestMatch(count: keys.count) { keys[$0] }
    #expect(match?.length == length)
    #expect(match?.entries.first?.key == code)
  }

  @Test func `a name of another category is found where the longest is refused`() {
    let keys = ["Defense", "Minister", "of", "Russia"].map { WordKey($0) }
    let match = gazetteer.longestMatch(count: 4, word: { keys[$0] }) { $0.category == .title }
    #expect(match?.length == 2)
    #expect(match?.entries.map(\.key) == ["defense minister"])
  }

  @Test func `the pronoun is not the country`() throws {
    let entry = try #require(
      gazetteer.lookup("US").first { $0.category == .countryName })
    #expect(!entry.allows(.lowercase))
    #expect(!entry.allows(.capitalized))
    #expect(entry.allows([.capitalized, .allCapitals]))
  }

  @Test(arguments: ["WHO", "IS", "AU", "CIS", "ICC"])
  func `a short acronym counts only in capitals`(acronym: String) {
    let entries = gazetteer.lookup(acronym).filter { $0.category == .organization }
    #expect(!entries.isEmpty)
    #expect(entries.allSatisfy { !$0.allows(.capitalized) && $0.allows(.allCapitals) })
  }

  @Test(arguments: ["SADR", "USSR", "FYROM", "DPRK"])
  func `the acronym of a country counts only in capitals`(acronym: String) throws {
    let entry = try #require(gazetteer.lookup(acronym).first { $0.category != .organization })
    #expect(entry.allows(.allCapitals))
    #expect(!entry.allows(.capitalized))
  }

  @Test func `a longer acronym may be written as a word`() {
    #expect(gazetteer.lookup("NATO").allSatisfy { $0.allows(.capitalized) })
    #expect(gazetteer.lookup("NATO").allSatisfy { !$0.allows(.lowercase) })
  }

  @Test(arguments: ["al-Qaeda", "al-Jazeera", "peshmerga", "Al-Shabaab"])
  func `an Arabic article may be small`(name: String) {
    #expect(gazetteer.lookup(name).contains { $0.allows(.lowercase) })
  }

  @Test(arguments: ["Georgia", "Jordan", "Chad"])
  func `a name that others share is marked`(name: String) {
    let entries = gazetteer.lookup(name).filter { $0.category == .countryName }
    #expect(entries.count == 1)
    #expect(entries.allSatisfy { $0.flags.contains(.ambiguous) })
  }

  @Test(arguments: ["Turkey", "China", "Polish"])
  func `a name that is a common word in small letters is marked`(name: String) {
    let entries = gazetteer.lookup(name).filter { $0.kind == .country }
    #expect(!entries.isEmpty)
    #expect(entries.allSatisfy { $0.flags.contains(.commonWord) && !$0.allows(.lowercase) })
  }

  @Test(arguments: [
    ("Gen.", "general"), ("Lt. Gen.", "lieutenant general"), ("Sen.", "senator"),
    ("PM", "prime minister"), ("defence minister", "defense minister"),
    ("Minister of Foreign Affairs", "foreign minister"), ("spokeswoman", "spokeswoman"),
    ("secretary-general", "secretary general"),
  ])
  func `a title is found by any of its forms`(form: String, key: String) {
    #expect(gazetteer.lookup(form).filter { $0.category == .title }.map(\.key) == [key])
    #expect(gazetteer.title(key)?.key == key)
  }

  @Test func `months and weekdays are numbered`() {
    #expect(gazetteer.lookup("Sept.").map(\.key) == ["9"])
    #expect(gazetteer.lookup("Sunday").filter { $0.category == .weekday }.map(\.key) == ["7"])
  }

  @Test func `what no table holds is not found`() {
    #expect(gazetteer.lookup("").isEmpty)
    #expect(gazetteer.lookup("Zzyzx Unknown").isEmpty)
    #expect(gazetteer.longestMatch(count: 0) { _ in .none } == nil)
  }
}
