internal import AnnotatedText

/// What people are by trade, calling or fate, who hold no office by it: "the Dutch sprinter", "a Chilean novelist".
enum Occupations {
  static let nouns: Words = letters + arts + sports + sciences + trades + causes + fates

  private static let letters: Words = [
    "author", "biographer", "blogger", "broadcaster", "cameraman", "cartoonist", "columnist",
    "commentator", "correspondent", "essayist", "illustrator", "journalist", "librettist",
    "novelist", "photographer", "photojournalist", "playwright", "poet", "publisher", "reporter",
    "satirist", "screenwriter", "editor", "storyteller", "translator", "writer",
  ]
  private static let arts: Words = [
    "actor", "actress", "animator", "keyboardist", "saxophonist", "clarinetist", "flautist",
    "percussionist", "trumpeter", "organist", "harpist", "bandleader", "musicologist", "soloist",
    "puppeteer", "stuntman", "showrunner", "presenter", "podcaster", "youtuber", "influencer",
    "patron", "printmaker", "ceramist", "calligrapher", "muralist", "violist", "mezzo",
    "architect", "artist", "ballerina", "bassist", "cellist",
    "choreographer", "cinematographer", "comedian", "composer", "conductor", "dancer", "designer",
    "drummer", "entertainer", "filmmaker", "guitarist", "producer", "curator", "restorer",
    "engraver", "lyricist", "comic", "magician", "model", "musician", "painter",
    "pianist", "potter", "rapper", "sculptor", "singer", "soprano", "songwriter", "tenor",
    "violinist", "vocalist",
  ]
  private static let sports: Words = [
    "athlete", "biathlete", "defenceman", "defenseman", "lineman", "cornerback", "receiver",
    "fullback", "halfback", "centre-back", "goaltender", "outfielder",
    "infielder", "shortstop", "catcher", "decathlete", "heptathlete",
    "pentathlete", "all-rounder", "wicketkeeper", "marksman", "trainer",
    "manager", "bodybuilder", "powerlifter", "luger", "speedskater", "boxer", "champion", "climber",
    "cricketer", "cyclist", "defender",
    "fencer", "footballer", "forward", "goalkeeper", "golfer", "grandmaster", "gymnast",
    "hurdler", "jockey", "judoka", "jumper", "medalist", "medallist", "midfielder", "mountaineer",
    "olympian", "pitcher", "player", "quarterback", "racer", "referee", "rider", "rower", "runner",
    "sailor", "skater", "skier", "snowboarder", "sprinter", "star", "striker", "surfer", "swimmer",
    "coach", "archer", "bobsledder", "canoeist", "kayaker", "diver", "handballer", "karateka",
    "shooter", "batsman", "bowler", "fielder", "linebacker",
    "thrower", "triathlete", "umpire", "weightlifter", "winger", "wrestler",
  ]
  private static let sciences: Words = [
    "academic", "agriculturist", "analyst", "commentator", "macroeconomist", "educationist",
    "mineralogist", "climatologist", "meteorologist", "seismologist", "oceanographer", "pharmacist",
    "psychoanalyst", "radiologist", "oncologist", "veterinarian", "zoologist", "herpetologist",
    "ornithologist", "egyptologist", "sinologist", "medievalist", "logician", "nutritionist",
    "anthropologist", "internist", "bacteriologist", "pathologist",
    "cardiologist", "educator", "lexicographer", "cartographer", "demographer", "criminologist",
    "geophysicist", "zoologist", "archaeologist", "astronaut", "astronomer", "astrophysicist",
    "biochemist", "biologist", "botanist", "chemist", "cosmonaut", "doctor", "ecologist",
    "economist", "entomologist", "epidemiologist", "ethnographer", "explorer", "geneticist",
    "geographer", "geologist", "historian", "immunologist", "inventor", "jurist", "linguist",
    "mathematician", "microbiologist", "naturalist", "neurologist", "neuroscientist", "orientalist",
    "paleontologist", "philologist", "philosopher", "physician", "physicist", "physiologist",
    "professor", "psychiatrist", "psychologist", "researcher", "scholar", "scientist",
    "sociologist", "statistician", "surgeon", "theologian", "theorist", "virologist", "zoologist",
    "anaesthetist", "anesthetist", "anesthesiologist",
    "dentist", "optometrist", "ophthalmologist", "paediatrician", "pediatrician", "paramedic",
    "gynaecologist", "gynecologist", "dermatologist", "radiographer", "thinker", "intellectual",
    "ideologue", "strategist", "arabist", "hydrologist", "volcanologist", "conservationist",
    "primatologist", "architect", "urbanist", "pathologist", "nephrologist", "endocrinologist",
  ]
  private static let trades: Words = [
    "accountant", "administrator", "agronomist", "attorney", "aviator", "banker", "barrister",
    "billionaire", "businessman",
    "businessperson", "businesswoman", "carpenter", "chef", "consultant", "contractor",
    "dealer", "driver", "engineer", "entrepreneur", "farmer", "financier",
    "fisherman", "fugitive", "industrialist", "investor", "lawyer", "magnate", "mathematician",
    "mechanic", "merchant", "midwife", "millionaire", "miner", "mogul", "nurse", "oligarch",
    "pilot", "programmer", "restaurateur", "skipper", "socialite", "solicitor", "teacher",
    "trader", "tycoon", "winemaker",
  ]
  private static let causes: Words = [
    "activist", "anarchist", "campaigner", "cleric", "communist", "dissident",
    "environmentalist", "evangelist", "feminist", "humanitarian", "imam", "missionary", "monk",
    "nationalist", "nun", "pastor", "peer", "philanthropist", "priest", "rabbi", "reformer",
    "revolutionary", "socialist", "suffragette", "theologian", "unionist", "worker", "preacher",
    "lobbyist", "abolitionist",
    "trade-unionist", "separatist", "monarchist", "republican", "bishop", "archbishop", "mystic",
  ]
  private static let fates: Words = [
    "aristocrat", "captive", "citizen", "nobleman", "serviceman",
    "criminal", "terrorist", "murderer", "spy", "defector", "exile", "expatriate", "fugitive",
    "hacker", "hostage", "man",
    "mercenary", "migrant", "national", "refugee", "schoolgirl", "soldier", "student", "survivor",
    "teenager", "tourist", "woman", "militant", "jihadist", "warlord", "gangster", "kingpin",
    "smuggler", "trafficker", "backpacker", "trekker", "pensioner", "pilgrim", "volunteer",
    "billionaire", "heiress", "veteran", "whistleblower", "gunman", "insurgent",
  ]
}
