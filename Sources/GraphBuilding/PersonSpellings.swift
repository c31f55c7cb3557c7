internal import Gazetteers

/// Brings the spellings of persons' names to one, and finds names that may be spellings of one.
///
/// Names are found by keys that readings make of them (``NameReading``), never by comparing all with
/// all: O(n log n) in distinct names.
struct PersonSpellings {
  /// A given name and a surname.
  struct Pair: Hashable, Comparable {
    let given: String
    let surname: String

    static func < (left: Pair, right: Pair) -> Bool {
      (left.given, left.surname) < (right.given, right.surname)
    }
  }

  /// Two names that one reading for a family of languages makes one of.
  struct Near {
    let first: Pair
    let second: Pair
    /// Whether the names are too telling to be two by chance.
    let isTelling: Bool
  }

  private var canonical: [PersonName: PersonName] = [:]
  private var bare: [String: String] = [:]
  private(set) var near: [Near] = []

  /// The most names that one key may bring together in a near spelling.
  private static let mostNear = 16

  /// Finds the spellings of all names; `true` stands for those that show that they are Arabic.
  init(of names: [PersonName: Bool], table: inout NameTable) {
    let full = names.keys.filter(\.isFull).sorted(by: PersonName.precedes)
    let whole = PersonSpellings.joinedAlike(full, table: &table)
    var pairs = Set<Pair>()
    for name in full {
      if let name = whole[name] { pairs.insert(Pair(name)) }
    }
    let sorted = pairs.sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(sorted, sorted.indices))
    var sets = UnionFind(count: sorted.count)
    for reading in NameReading.allCases where reading.isClose {
      var first: [String: Int] = [:]
      for (place, pair) in sorted.enumerated() {
        let key = table.key(of: [pair.given, pair.surname], reading)
        if let known = first[key] { sets.unite(known, place) } else { first[key] = place }
      }
    }
    // A surname spelled in two ways by one person is so by that person's family.
    var surnames = WordClasses()
    for (place, pair) in sorted.enumerated() {
      surnames.unite(pair.surname, sorted[sets.set(of: place)].surname)
    }
    for name in full {
      guard var changed = whole[name], let place = places[Pair(changed)] else { continue }
      changed.forenames[0] = sorted[sets.set(of: place)].given
      for index in changed.forenames.indices.dropFirst() {
        // Between a given name and a surname that agree, a middle name may be spelled freely.
        changed.forenames[index] = table.coarse(changed.forenames[index])
      }
      changed.surname = surnames.first(of: changed.surname)
      changed.mark = name.mark
      canonical[name] = changed
    }
    findBareSurnames(full, table: &table)
    findNear(full, isArabic: names, table: &table)
  }

  /// The name in the spelling that stands for all of its spellings.
  func name(_ name: PersonName) -> PersonName {
    if let known = canonical[name] { return known }
    var changed = name
    changed.surname = bare[name.surname] ?? name.surname
    return changed
  }

  /// Names that are written together or apart: "Jong-un" and "Jongun", "Ahmadi-Nejad".
  private static func joinedAlike(
    _ names: [PersonName], table: inout NameTable
  ) -> [PersonName: PersonName] {
    var sets = UnionFind(count: names.count)
    for reading in NameReading.allCases where reading.isClose {
      var first: [String: Int] = [:]
      for (place, name) in names.enumerated() {
        let key = reading.key(of: name.words.joined()) + "," + name.suffix
        if let known = first[key] { sets.unite(known, place) } else { first[key] = place }
      }
    }
    var best: [Int: PersonName] = [:]
    for (place, name) in names.enumerated() {
      let set = sets.set(of: place)
      if let known = best[set], known.words.count >= name.words.count { continue }
      best[set] = name
    }
    var result: [PersonName: PersonName] = [:]
    for (place, name) in names.enumerated() { result[name] = best[sets.set(of: place)] }
    return result
  }

  /// The surname that a bare one is a spelling of, if only one is.
  private mutating func findBareSurnames(_ full: [PersonName], table: inout NameTable) {
    for name in full {
      guard let known = canonical[name]?.surname else { continue }
      bare[name.surname] = known
    }
    var byKey: [String: Set<String>] = [:]
    for (spelling, surname) in bare {
      for key in table.readings(of: spelling).prefix(2) { byKey[key, default: []].insert(surname) }
    }
    self.byKey = byKey.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private var byKey: [String: String] = [:]

  /// The surname of full names that a bare surname is, in its spelling or in a close one.
  func surname(ofBare word: String, table: inout NameTable) -> String {
    if let known = bare[word] { return known }
    for key in table.readings(of: word).prefix(2) {
      if let known = byKey[key] { return known }
    }
    return word
  }

  private mutating func findNear(
    _ full: [PersonName], isArabic: [PersonName: Bool], table: inout NameTable
  ) {
    var found: Set<[Pair]> = []
    for reading in NameReading.allCases where !reading.isClose {
      var byKey: [String: [(pair: Pair, isTelling: Bool)]] = [:]
      for name in full where reading != .slavic || NameReading.isSlavic(name.surname) {
        guard let known = canonical[name] else { continue }
        let isTelling =
          (isArabic[name] ?? false)
          || (name.surname.utf8.count >= 8 && NameReading.isSlavic(name.surname))
        let entry = (Pair(known), isTelling)
        byKey[table.key(of: [name.forenames[0], name.surname], reading), default: []].append(entry)
        byKey[reading.key(of: name.words.joined()), default: []].append(entry)
      }
      for (_, entries) in byKey.sorted(by: { $0.key < $1.key }) {
        var telling: [Pair: Bool] = [:]
        for entry in entries {
          telling[entry.pair] = (telling[entry.pair] ?? false) || entry.isTelling
        }
        guard telling.count > 1, telling.count <= PersonSpellings.mostNear else { continue }
        let sorted = telling.sorted { $0.key < $1.key }
        for (place, right) in sorted.enumerated() {
          for left in sorted[..<place] where found.insert([left.key, right.key]).inserted {
            near.append(
              Near(first: left.key, second: right.key, isTelling: left.value || right.value))
          }
        }
      }
    }
  }
}

extension PersonSpellings.Pair {
  init(_ name: PersonName) {
    self.init(given: name.forenames.first ?? "", surname: name.surname)
  }
}

/// Words in classes, each named by its first.
struct WordClasses {
  private var places: [String: Int] = [:]
  private var words: [String] = []
  private var parents: [Int] = []

  private mutating func root(_ word: String) -> Int {
    guard var place = places[word] else {
      places[word] = words.count
      parents.append(words.count)
      words.append(word)
      return words.count - 1
    }
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  mutating func unite(_ left: String, _ right: String) {
    let (left, right) = (root(left), root(right))
    guard left != right else { return }
    if words[left] < words[right] { parents[right] = left } else { parents[left] = right }
  }

  /// The first of a word's class, by bytes.
  mutating func first(of word: String) -> String { words[root(word)] }
}
