import Gazetteers
import SeededRandomness
import Testing

struct NameFoldingTests {
  @Test(arguments: [
    ("Vladimir Putin", "vladimir-putin"), ("Kant Air Base", "kant-air-base"), ("CSTO", "csto"),
    ("U.S. Army", "us-army"), ("John F. Kennedy", "john-f-kennedy"), ("J.K. Rowling", "jk-rowling"),
    ("St. Petersburg", "st-petersburg"), ("Sinéad O’Connor", "sinead-oconnor"),
    ("Recep Tayyip Erdoğan", "recep-tayyip-erdogan"), ("Lech Wałęsa", "lech-walesa"),
    ("Nguyễn Phú Trọng", "nguyen-phu-trong"), ("Straße", "strasse"), ("Œuvre", "oeuvre"),
    ("Владимир Путин", "vladimir-putin"), ("Αθήνα", "athina"),
    ("201st Military Base", "201st-military-base"),
    ("Ministry of Defense", "ministry-of-defense"), ("Germany", "germany"), ("Turkey", "turkey"),
    ("Ali Khamenei", "ali-khamenei"), ("Narendra Modi", "narendra-modi"), ("Taipei", "taipei"),
    ("Yemen", "yemen"), ("e\u{301}lan", "elan"), ("Kiev", "kiev"), ("Hawaii", "hawaii"),
    ("Sergey Lavrov", "sergey-lavrov"), ("Volodymyr Zelenskyy", "volodymyr-zelensky"),
  ])
  func `a key reads like the name`(name: String, key: String) {
    #expect(NameFolding.key(name) == key)
  }

  @Test(arguments: [
    ["Sergei", "Sergey", "Sergej", "Serguei"],
    ["Dmitry", "Dmitri", "Dmitriy", "Dmitrii", "Dimitri"],
    ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenski", "Zelens'kyi"], ["Lukashenko", "Lukashenka"],
    ["Gaddafi", "Qaddafi", "Kadafi", "Gadhafi", "Qadhafi", "Kaddafi", "Qadhdhafi"],
    ["Mohammed", "Muhammad", "Mohamed", "Mohammad", "Muhammed", "Mohamad"],
    ["Yevgeny", "Evgeny", "Evgeniy", "Yevgeni", "Yevgeniy", "Evgueni"],
    ["Alexander", "Aleksandr", "Alexandr", "Aleksander"],
    ["Hussein", "Husayn", "Hussain", "Husein"],
    ["Osama", "Usama"], ["Khrushchev", "Khrushchov", "Krushchev", "Khruschev"],
    ["Alexei", "Aleksey", "Alexey", "Aleksej"], ["Andrei", "Andrey", "Andrej"],
    ["Yuri", "Yury", "Yuriy", "Iuri"], ["Nikolai", "Nikolay", "Nicolai"],
    ["Aliyev", "Aliev"], ["Nazarbayev", "Nazarbaev"], ["Yulia", "Yuliya"], ["Ahmed", "Ahmad"],
    ["Abdullah", "Abdallah", "Abdulla"], ["Gorbachev", "Gorbachov", "Gorbatchev"],
    ["Georgy", "Georgi", "Georgiy"], ["Yekaterina", "Ekaterina"], ["Hezbollah", "Hizbullah"],
    ["Maxim", "Maksim"], ["Vasily", "Vasili", "Vasiliy"], ["Milošević", "Milosevic"],
  ])
  func `the spellings of one name have one key`(spellings: [String]) {
    #expect(Set(spellings.map(NameFolding.key)).count == 1)
  }

  @Test(arguments: [
    ("Maria", "Mario"), ("Jon", "Jan"), ("Karl", "Karla"), ("Lee", "Li"), ("Ivanov", "Ivanova"),
    ("Han", "Khan"), ("Hamid", "Ahmed"), ("Ali", "Aly"), ("Anna", "Ana"), ("Putin", "Putina"),
    ("Park", "Bark"), ("Marin", "Martin"), ("Hansen", "Hanson"), ("Robert", "Roberto"),
  ])
  func `different names stay apart`(first: String, second: String) {
    #expect(NameFolding.key(first) != NameFolding.key(second))
    #expect(!NameReading.allCases.filter(\.isClose).contains { $0.joins(first, second) })
  }

  @Test(arguments: [
    ("Shoigu", "Shoygu", NameReading.plain), ("Petroff", "Petrov", .plain),
    ("Mattis", "Matis", .plain), ("Qureshi", "Kureshi", .plain),
    ("Sarah", "Sara", .plain), ("Müller", "Mueller", .plain), ("Solovyov", "Soloviev", .plain),
    ("Vasil'ev", "Vasilyev", .plain), ("Zhaparov", "Japarov", .voiced),
    ("Akhmedzhanov", "Ahmedjanov", .voiced), ("Hrynevych", "Grinevich", .slavic),
    ("Tsikhanouskaya", "Tikhanovskaya", .slavic), ("Kalesnikava", "Kolesnikova", .slavic),
    ("Sviatlana", "Svetlana", .slavic), ("Oleksandr", "Alexander", .slavic),
    ("Salem", "Salim", .easternI), ("Otaiba", "Utaiba", .easternI),
    ("Haider", "Haydar", .easternA), ("Ghalibaf", "Qalibaf", .easternI),
  ])
  func `a reading joins what keys keep apart`(
    first: String, second: String, reading: NameReading
  ) {
    #expect(NameFolding.key(first) != NameFolding.key(second))
    #expect(reading.joins(first, second))
  }

  @Test(arguments: [
    ("Mohammed", "Mahmoud"), ("Hassan", "Hussein"), ("Khalid", "Khalil"), ("Jamal", "Jamil"),
    ("Burton", "Barton"), ("Maria", "Mario"), ("Robert", "Roberto"), ("Nasser", "Nasr"),
    ("Ivanov", "Ivanova"), ("Karl", "Karla"), ("Khan", "Han"),
  ])
  func `no reading joins other names`(first: String, second: String) {
    #expect(!NameReading.allCases.contains { $0.joins(first, second) })
  }

  @Test func `names without Latin letters have keys of their own`() {
    let keys = ["普京", "习近平", "プーチン", "", "!!"].map(NameFolding.key)
    #expect(Set(keys).count == keys.count)
    for key in keys {
      #expect(key.utf8.count == 18)
      #expect(NameFolding.key(key) == key)
    }
  }

  @Test func `long names that begin alike have keys of their own`() {
    let common = "International Commission for the Promotion of the Peaceful Resolution of "
    #expect(NameFolding.key(common + "Disputes") != NameFolding.key(common + "Conflicts"))
    let word = String(repeating: "ab", count: 60)
    #expect(NameFolding.key(word) != NameFolding.key(word + "a"))
    #expect(NameFolding.key(word).utf8.count == 60)
  }

  @Test(arguments: UInt64(1)...60)
  func `a key is short, plain and folds to itself`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let syllables = [
      "ye", "ev", "geni", "y", "iy", "ski", "aleks", "andr", "mu", "ham", "mad", "iu", "ei", "kh",
      "dim", "itri", "a", "ey", "j", "ii", "aev", "iya", "enka", "abdel", "'", ".", " ", "-", "É",
      "ß", "ж", "й", "щ", "9", "米", "\u{301}", "Dz", "X", "sch", "off", "q", "tch", "ov", "Ω",
    ]
    for _ in 0..<30 {
      var name = ""
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        name += syllables[Int.random(in: 0..<syllables.count, using: &random)]
      }
      let key = NameFolding.key(name)
      #expect(NameFolding.key(key) == key, "from \(name)")
      #expect((1...60).contains(key.utf8.count))
      #expect(
        key.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        })
    }
  }
}

extension NameReading {
  /// Whether it makes the same of two words.
  fileprivate func joins(_ first: String, _ second: String) -> Bool {
    key(of: NameFolding.key(first)) == key(of: NameFolding.key(second))
  }
}
