internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Offices whose country goes without saying: a report from Oslo says "Prime Minister Ana Roy" and means Norway's.
///
/// The country is that of the dateline, where the report is about it: it is the first that the text names, or named
/// twice. An office with a country of its own, a former one, a person whose country is known, and a sentence that speaks
/// of other countries alone before the office say nothing.
struct HomeOffices {
  /// What statements name.
  static let rule = "position.home"
  /// The share of its statements that are right, judged.
  static let precision = 0.85

  static let offices: Set<Title.Class> = [.headOfState, .headOfGovernment, .minister]
  /// The share of what the table of leaders says that is right.
  static let knownPrecision = 0.95
  /// Offices of those whom the table of leaders knows.
  private static let leading = offices.union([.leader, .noble])

  /// What makes an office one of a part of the country.
  static let regions: Set<WordKey> = ["regional", "provincial", "state", "local", "shadow"]

  let document: AnnotatedDocument
  let index: EntityIndex
  let gazetteer: Gazetteer
  let home: HomeCountries
  /// How often the text names each country.
  let mentions: [Int: Int]
  /// The country that the text names first.
  let first: Int?
  /// The country of which the whole text tells, if it does of one.
  let subject: Int?

  init(
    _ document: AnnotatedDocument, index: EntityIndex, gazetteer: Gazetteer, home: HomeCountries
  ) {
    self.document = document
    self.index = index
    self.gazetteer = gazetteer
    self.home = home
    var mentions: [Int: Int] = [:]
    for (name, entity) in zip(index.names, index.entityOfName) where name.kind == .country {
      mentions[entity, default: 0] += 1
    }
    self.mentions = mentions
    subject =
      HomeOffices.subject(of: mentions) ?? HomeOffices.topic(of: document, index, home: home)
    first = zip(index.names, index.entityOfName).first { $0.0.kind == .country }?.1
  }

  /// The country that is named three times as often as any other, and four times at least.
  private static func subject(of mentions: [Int: Int]) -> Int? {
    let most = mentions.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let most, most.value > 3 else { return nil }
    let isAlone = mentions.allSatisfy { $0.key == most.key || $0.value * 3 <= most.value }
    return isAlone ? most.key : nil
  }

  /// The country that the text names first, by itself, its cities or its bodies, and half as often again so as any other:
  /// a profile of a party of Botswana tells of Gaborone more than of Botswana.
  private static func topic(
    of document: AnnotatedDocument, _ index: EntityIndex, home: HomeCountries
  ) -> Int? {
    let beginning = document.document.dateline?.range.upperBound ?? 0
    var mentions: [String: Int] = [:]
    var first: String?
    for (name, entity) in zip(index.names, index.entityOfName)
    where name.subkind != .newsOutlet && document.range(of: name.tokens).lowerBound >= beginning {
      let countries = index.entities[entity].countries
      guard
        let code = name.kind == .country
          ? name.key : name.country ?? (countries.count == 1 ? countries.first : nil)
      else { continue }
      first = first ?? code
      mentions[code, default: 0] += 1
    }
    guard let first, let own = mentions.removeValue(forKey: first), own > 3,
      mentions.values.allSatisfy({ $0 * 3 <= own * 2 })
    else { return nil }
    return home.country(of: first)
  }

  /// What the bare offices say, given what rules found of offices with a country.
  ///
  /// O(names and titles).
  func findings(titles: [TitleSpan], after known: [Finding]) -> [Finding] {
    var placed: Set<Int> = []
    var triggers: Set<Int> = []
    for finding in known where finding.kind == .holdsPosition {
      // Who once chaired a council may be a country's prime minister.
      if index.entities[finding.object.entity].kind == .country {
        placed.insert(finding.subject.entity)
      }
      triggers.insert(finding.trigger)
    }
    var headed: [Headship: (person: Int, sentence: Int)] = [:]
    let told = statesTold(by: titles)
    return document.placing(titles).compactMap { title, number -> Finding? in
      guard let office = gazetteer.title(title.key), !triggers.contains(title.tokens.lowerBound)
      else { return nil }
      if let office = leadership(title, office, in: number, besides: placed) { return office }
      if let organ = organ(of: title, office),
        let finding = spokesperson(title, office, organ, in: number, besides: placed)
      {
        return finding
      }
      let sentence = document.sentences[number]
      let early = holder(before: title, in: sentence)
      guard HomeOffices.isHeld(title, office), !title.isPlural(in: document.tokens),
        let holder = holder(after: title, in: sentence) ?? holder(besides: title, in: sentence)
          ?? early,
        !placed.contains(index.entityOfName[holder]), leads(holder) == nil,
        let country = told[title.tokens.lowerBound]
          ?? another(than: known, title, office, of: index.entityOfName[holder])
          ?? country(of: title, office, in: number),
        told[title.tokens.lowerBound] != nil
          || holder != early && !HomeOffices.legislators.contains(office.key)
          || !isAbroad(title, for: country, in: sentence)
      else { return nil }
      let naming = naming(country, upTo: number)
      if home.dateline != country, naming == nil { return nil }
      // The United States have secretaries and no ministers.
      if index.entities[country].key == "us", title.key.hasSuffix("minister") { return nil }
      let isPast = title.prefixes.contains { SequenceMatcher.heldOnce.contains($0) }
      // A country has one president; who is called so soon after another is another country's.
      let headship = Headship(country: country, office: office.class)
      if !isPast, HomeOffices.heads.contains(office.class), let last = headed[headship],
        number - last.sentence < 15,
        last.person != index.entityOfName[holder]
      {
        return nil
      }
      if !isPast { headed[headship] = (index.entityOfName[holder], number) }
      return finding(
        title, heldBy: holder, of: country,
        namedIn: home.dateline == country || naming == number ? nil : naming, sentence: number,
        isPast: isPast)
    }
  }

  private func finding(
    _ title: TitleSpan, heldBy holder: Int, of country: Int, namedIn antecedent: Int?,
    sentence: Int, isPast: Bool
  ) -> Finding {
    let token = index.names[holder].tokens.upperBound - 1
    return Finding(
      subject: Participant(entity: index.entityOfName[holder], token: token),
      object: Participant(entity: country, token: token, antecedent: antecedent),
      kind: .holdsPosition, rule: HomeOffices.rule, precision: HomeOffices.precision,
      trigger: title.tokens.lowerBound, verb: nil, title: document.text(of: title.tokens),
      quantity: nil, reading: Reading(), sentence: sentence, isPast: isPast)
  }

  /// Whether somebody holds or held an office of a government: "Foreign Minister", "former Defence Minister", "Deputy
  /// Interior Minister".
  private static func isHeld(_ title: TitleSpan, _ office: Title) -> Bool {
    guard title.prefixes.allSatisfy(served.contains) else { return false }
    return offices.contains(office.class) || seconds.contains(office.key)
      || legislators.contains(office.key)
  }

  private static let heads: Set<Title.Class> = [.headOfState, .headOfGovernment]
  /// Meanings of words before an office that say when it is held, or whose second somebody is.
  static let served: Set<String> = ["former", "current", "acting", "dead", "deputy"]
  /// Offices of a government below its ministers.
  private static let seconds: Set<String> = [
    "deputy foreign minister", "deputy defense minister", "deputy minister",
    "deputy prime minister", "first deputy prime minister", "deputy president", "attorney general",
    "prosecutor general", "vice president", "deputy secretary", "cabinet secretary",
    "chief adviser", "national security adviser",
  ]
  /// Members of a parliament who hold an office.
  private static let legislators: Set<String> = ["senator", "speaker", "opposition leader"]

  /// What the table of leaders says of the holder of an office: "President Ana Roy", where it knows her and the text names
  /// her country.
  private func leadership(
    _ title: TitleSpan, _ office: Title, in number: Int, besides placed: Set<Int>
  ) -> Finding? {
    guard HomeOffices.leading.contains(office.class),
      title.prefixes.allSatisfy({ $0 == "former" || $0 == "current" || $0 == "acting" }),
      let holder = holder(after: title, in: document.sentences[number], isFull: false),
      !placed.contains(index.entityOfName[holder]),
      let country = leads(holder).flatMap({ home.country(of: $0) }),
      let naming = naming(country, near: number),
      // "labor leader Ana Roy", before she led the country.
      office.class != .leader
        || !(max(0, title.tokens.lowerBound - 1)..<title.tokens.upperBound).contains(where: {
          SequenceMatcher.unofficial.contains(document.tokens[$0].lemma)
        })
    else { return nil }
    let name = index.names[holder]
    return Finding(
      subject: Participant(entity: index.entityOfName[holder], token: name.tokens.upperBound - 1),
      object: Participant(
        entity: country, token: name.tokens.upperBound - 1,
        antecedent: naming == number ? nil : naming),
      kind: .holdsPosition, rule: HomeOffices.rule, precision: HomeOffices.knownPrecision,
      trigger: title.tokens.lowerBound, verb: nil,
      title: titleText(title),
      quantity: nil, reading: Reading(), sentence: number,
      isPast: title.prefixes.contains("former"))
  }

  /// The word of an organ of a state inside an office: "government" of "government spokesman", "army" of "army chief".
  private func organ(of title: TitleSpan, _ office: Title) -> Int? {
    guard office.class == .spokesperson || office.class == .commander, title.prefixes.isEmpty
    else { return nil }
    let inside = (max(0, title.tokens.lowerBound - 1)..<title.tokens.upperBound).first {
      HomeOffices.organs.contains(document.tokens[$0].lemma) && index.nameAt[$0] < 0
    }
    return inside ?? (office.class == .commander ? commanded(by: title) : nil)
  }

  /// The organ behind an office: "army" of "the commander of the army".
  private func commanded(by title: TitleSpan) -> Int? {
    let tokens = document.tokens
    var next = title.tokens.upperBound
    guard next + 2 < tokens.count, tokens[next].word == "of", tokens[next + 1].word == "the" else {
      return nil
    }
    next += tokens[next + 2].word == "armed" ? 3 : 2
    guard next < tokens.count, index.nameAt[next] < 0 else { return nil }
    return HomeOffices.organs.contains(tokens[next].lemma) || tokens[next - 1].word == "armed"
      ? next : nil
  }

  /// Who speaks for the organ of a country that goes without saying: "government spokesman Kofi Mensah told reporters".
  private func spokesperson(
    _ title: TitleSpan, _ office: Title, _ organ: Int, in number: Int, besides placed: Set<Int>
  ) -> Finding? {
    let sentence = document.sentences[number]
    let behind = holder(
      behind: title.tokens.upperBound..<max(organ + 1, title.tokens.upperBound), in: sentence)
    guard
      let holder = behind
        ?? (office.class == .commander ? holder(before: title, in: sentence) : nil),
      !placed.contains(index.entityOfName[holder]),
      let country = leads(holder).flatMap({ home.country(of: $0) })
        ?? scene(of: title, in: sentence) ?? home.country(of: organ),
      let naming = naming(country, near: number),
      // Of a country that is named far away others may have a spokesman here.
      home.dateline == country || leads(holder) != nil || (number - 1...number).contains(naming)
    else { return nil }
    let before = (sentence.tokens.lowerBound..<min(organ, title.tokens.lowerBound)).suffix(3)
    // "the group's military spokesman", "rebel army chief".
    guard
      !before.contains(where: {
        index.nameAt[$0] >= 0 && behind != nil
          || ["'s", "'", "its", "their"].contains(document.tokens[$0].word)
          || Lexicon.irregular.contains(document.tokens[$0].lemma)
      })
    else { return nil }
    let name = index.names[holder]
    return Finding(
      subject: Participant(entity: index.entityOfName[holder], token: name.tokens.upperBound - 1),
      object: Participant(
        entity: country, token: organ, antecedent: naming == number ? nil : naming),
      kind: .holdsPosition, rule: HomeOffices.rule, precision: HomeOffices.precision,
      trigger: title.tokens.lowerBound, verb: nil, title: titleText(title), quantity: nil,
      reading: Reading(), sentence: number)
  }

  /// Organs of a state that have a spokesman or a chief.
  private static let organs: Set<WordKey> = [
    "government", "military", "army", "presidential", "police", "navy", "ministry", "guard",
  ]

  /// An office as it is written, with "former" where that stands before it.
  private func titleText(_ title: TitleSpan) -> String {
    let text = document.text(of: title.tokens)
    return title.prefixes.contains("former") && !text.lowercased().hasPrefix("former")
      ? "former " + text : text
  }

  /// The key of the country that a person leads or led, by the tables.
  private func leads(_ holder: Int) -> String? {
    gazetteer.countryLed(by: index.entities[index.entityOfName[holder]].name)
  }

  private struct Headship: Hashable {
    var country: Int
    var office: Title.Class
  }
}
