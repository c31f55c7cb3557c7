internal import AnnotatedText

/// Nouns for persons beside the offices and roles of the tables: one of whom "he" or "she" may speak.
enum PersonNouns {
  static let words: Set<WordKey> = [
    "person", "man", "woman", "boy", "girl", "child", "baby", "teenager", "youth", "adult",
    "gentleman", "guy", "lady", "father", "mother", "son", "daughter", "brother", "sister",
    "husband", "wife", "grandfather", "grandmother", "grandson", "granddaughter", "uncle", "aunt",
    "nephew", "niece", "widow", "widower", "fiancee", "parent", "relative", "cousin", "twin",
    "girlfriend", "boyfriend", "friend", "neighbor", "neighbour", "stranger", "colleague", "rival",
    "partner", "ally", "enemy", "opponent", "victim", "suspect", "attacker", "bomber", "gunman",
    "assassin", "killer", "murderer", "kidnapper", "hostage", "prisoner", "detainee", "inmate",
    "thief", "criminal", "defendant", "accused", "convict", "witness", "survivor", "casualty",
    "passenger", "pedestrian", "driver", "pilot", "sailor", "captain", "soldier", "officer",
    "policeman", "policewoman", "fighter", "militant", "insurgent", "rebel", "guerrilla",
    "terrorist", "extremist", "jihadist", "warlord", "commander", "deserter", "guard", "bodyguard",
    "spy", "agent", "doctor", "nurse", "surgeon", "physician", "patient", "lawyer", "attorney",
    "judge", "prosecutor", "teacher", "professor", "student", "pupil", "scholar", "scientist",
    "researcher", "engineer", "expert", "analyst", "economist", "historian", "author", "writer",
    "poet", "novelist", "artist", "painter", "composer", "musician", "singer", "actor", "actress",
    "dancer", "director", "producer", "filmmaker", "photographer", "cameraman", "journalist",
    "reporter", "editor", "correspondent", "anchor", "blogger", "broadcaster", "athlete", "player",
    "coach", "champion", "winner", "star", "cyclist", "runner", "swimmer", "boxer", "golfer",
    "goalkeeper", "striker", "batsman", "bowler", "skier", "racer", "worker", "employee",
    "employer", "boss", "owner", "founder", "manager", "executive", "businessman", "businesswoman",
    "banker", "investor", "trader", "tycoon", "billionaire", "millionaire", "farmer", "fisherman",
    "miner", "shopkeeper", "merchant", "salesman", "clerk", "cook", "servant", "slave", "resident",
    "villager", "citizen", "refugee", "migrant", "immigrant", "tourist", "visitor", "guest",
    "guide", "activist", "protester", "demonstrator", "dissident", "volunteer", "politician",
    "lawmaker", "candidate", "successor", "predecessor", "incumbent", "nominee", "voter",
    "supporter", "critic", "member", "official", "spokesman", "spokeswoman", "spokesperson",
    "priest", "monk", "nun", "cleric", "imam", "bishop", "pope", "rabbi", "pastor", "preacher",
    "king", "queen", "prince", "princess", "emperor", "dictator", "ruler", "hero", "heir",
    "someone", "somebody", "anyone", "anybody", "everyone", "nobody", "another", "one", "who",
  ]
}
