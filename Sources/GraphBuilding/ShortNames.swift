/// Short forms of given names by which news calls the bearers as often as by the full ones: Joe and Joseph.
enum ShortNames {
  /// The full given names, folded, of which a folded name is short.
  static func full(_ given: String) -> [String] { table[given] ?? [] }

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (full, short) in forms {
      for name in short { table[name, default: []].append(full) }
    }
    return table
  }()

  private static let forms: [(full: String, short: [String])] = [
    ("abraham", ["abe"]), ("andrew", ["andy", "drew"]), ("anthony", ["tony"]),
    ("arthur", ["art"]), ("benjamin", ["ben", "benny"]), ("bernard", ["bernie"]),
    ("christopher", ["chris"]), ("daniel", ["dan", "danny"]), ("david", ["dave"]),
    ("dennis", ["denny"]), ("donald", ["don", "donny"]), ("douglas", ["doug"]),
    ("edward", ["ed", "eddie", "ted", "ned"]), ("eugene", ["gene"]), ("frederick", ["fred"]),
    ("gerald", ["gerry", "jerry"]), ("gregory", ["greg"]), ("harold", ["hal"]),
    ("jacob", ["jake"]), ("james", ["jim", "jimmy", "jamie"]), ("jeffrey", ["jeff"]),
    ("joseph", ["joe"]), ("joshua", ["josh"]), ("kenneth", ["ken", "kenny"]),
    ("lawrence", ["larry"]), ("leonard", ["len"]), ("matthew", ["matt"]), ("michael", ["mike"]),
    ("mitchell", ["mitch"]), ("nathan", ["nate"]), ("nicholas", ["nick"]), ("patrick", ["paddy"]),
    ("peter", ["pete"]), ("philip", ["phil"]), ("phillip", ["phil"]), ("raymond", ["ray"]),
    ("richard", ["rick", "dick", "richie"]), ("robert", ["bob", "bobby", "rob", "robbie"]),
    ("ronald", ["ron"]), ("russell", ["russ"]), ("samuel", ["sam"]), ("stanley", ["stan"]),
    ("steven", ["steve"]), ("stephen", ["steve"]), ("terence", ["terry"]), ("theodore", ["theo"]),
    ("thomas", ["tom", "tommy"]), ("timothy", ["tim"]), ("victor", ["vic"]), ("walter", ["walt"]),
    ("william", ["bill", "billy", "will"]), ("zachary", ["zach"]), ("barbara", ["barb"]),
    ("catherine", ["cathy"]), ("katherine", ["kate", "kathy"]), ("deborah", ["debbie"]),
    ("elizabeth", ["liz", "beth"]), ("jennifer", ["jenny"]), ("jessica", ["jess"]),
    ("margaret", ["maggie", "peggy"]), ("pamela", ["pam"]), ("patricia", ["pat", "patty"]),
    ("susan", ["sue"]), ("theresa", ["terry"]),
  ]
}
