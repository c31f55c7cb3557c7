internal import AnnotatedText

/// The irregular forms of English nouns and verbs, of which a treebank holds only some, and some misspelt.
enum IrregularForms {
  /// A tag's words: a base form and the forms that lead to it, between commas.
  static let lessons: [(tag: PartOfSpeech, forms: String)] = [
    (.verb, verbs), (.noun, nouns), (.noun, alikeInPlural),
  ]

  private static let verbs = """
    arise arose arisen, awake awoke awoken, bear bore borne born, beat beaten, become became, \
    begin began begun, bend bent, befall befell befallen, bind bound, bite bitten, bleed bled, \
    blow blew blown, break broke broken, breed bred, bring brought, build built, \
    rebuild rebuilt, burn burnt, buy bought, catch caught, choose chose chosen, cling clung, \
    come came, creep crept, deal dealt, dig dug, draw drew drawn, withdraw withdrew withdrawn, \
    dream dreamt, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten, \
    fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, \
    fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten, \
    forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, \
    go goes went gone gon, want wan, grow grew grown, hang hung, hear heard, overhear overheard, \
    hide hid hidden, hold held, uphold upheld, withhold withheld, keep kept, kneel knelt, \
    know knew known, lay laid, lead led, mislead misled, lean leant, leap leapt, learn learnt, \
    leave left, lend lent, lie lying lain lied, light lit, lose lost, make made, remake remade, \
    mean meant, meet met, mistake mistook mistaken, outgrow outgrew outgrown, overcome overcame, \
    overrun overran, oversee oversaw overseen, overtake overtook overtaken, \
    overthrow overthrew overthrown, partake partook partaken, pay paid, repay repaid, \
    plead pled, prove proven, redo redid redone, ride rode ridden, override overrode overridden, \
    ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, \
    send sent, sew sewn, shake shook shaken, shine shone, shoot shot, show shown, \
    shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, slay slew slain, sleep slept, \
    slide slid, sling slung, sneak snuck, sow sown, speak spoke spoken, speed sped, spend spent, \
    spin spun, spit spat, spring sprang sprung, stand stood, withstand withstood, \
    understand understood, misunderstand misunderstood, steal stole stolen, stick stuck, \
    sting stung, stink stank stunk, strike struck stricken, string strung, \
    strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, \
    swing swung, take took taken, retake retook retaken, undertake undertook undertaken, \
    teach taught, tear tore torn, tell told, foretell foretold, think thought, \
    rethink rethought, throw threw thrown, tread trod trodden, \
    undergo undergoes underwent undergone, undo undoes undid undone, outdo outdid outdone, \
    wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind winding, \
    wring wrung, write wrote written, rewrite rewrote rewritten, die dying died, \
    tie tying tied ties, untie untying untied, vie vying vied vies, belie belying belied, \
    ally allied allying, agree agreed agreeing, disagree disagreed, free freed, decree decreed, \
    guarantee guaranteed, referee refereed, owe owed owing, eye eyed eyeing, dye dyed dyeing, \
    age aging ageing, bore bored boring, core cored, ache aching ached, use using used, \
    panic panicked panicking, traffic trafficked trafficking, mimic mimicked mimicking, \
    picnic picnicked picnicking, politick politicking, quiz quizzed quizzes, \
    focus focussed focussing focuses, bus bused busing buses, program programmed programming, \
    benefit benefited benefitted, singe singed singeing, lambaste lambasted, \
    route routed routing, whine whined
    """

  private static let nouns = """
    man men, woman women, child children, grandchild grandchildren, foot feet, tooth teeth, \
    goose geese, mouse mice, ox oxen, crisis crises, analysis analyses, base bases, \
    thesis theses, hypothesis hypotheses, diagnosis diagnoses, oasis oases, \
    parenthesis parentheses, synthesis syntheses, emphasis emphases, axis axes, \
    criterion criteria, phenomenon phenomena, bacterium bacteria, memorandum memoranda, \
    referendum referenda, stimulus stimuli, nucleus nuclei, alumnus alumni, fungus fungi, \
    cactus cacti, curriculum curricula, index indices, matrix matrices, appendix appendices, \
    life lives, wife wives, knife knives, midwife midwives, wolf wolves, half halves, \
    shelf shelves, thief thieves, self selves, calf calves, loaf loaves, scarf scarves, \
    hoof hooves, elf elves, sheaf sheaves, dwarf dwarves, leave leaves, movie movies, \
    cookie cookies, rookie rookies, calorie calories, zombie zombies, selfie selfies, \
    prairie prairies, genie genies, cutie cuties, hippie hippies, birdie birdies, \
    veggie veggies, pie pies, lie lies, die dies, headache headaches, ache aches, cache caches, \
    niche niches, avalanche avalanches, axe axed, quiz quizzes, virus viruses, campus campuses, \
    census censuses, chorus choruses, consensus consensuses, status statuses, circus circuses, \
    surplus surpluses, genius geniuses, caucus caucuses, bonus bonuses, walrus walruses, \
    apparatus apparatuses, fetus fetuses, nexus nexuses, octopus octopuses, syllabus syllabuses, \
    coronavirus coronaviruses, gas gases, bias biases, lens lenses, atlas atlases, \
    alias aliases, canvas canvases, iris irises, penis penises, shoe shoes, \
    horseshoe horseshoes, toe toes, foe foes, canoe canoes, hoe hoes, oboe oboes, woe woes
    """

  /// Nouns in -s that are their own base form.
  private static let alikeInPlural = """
    means means, clothes clothes, proceedings proceedings, news news, series series, \
    species species, headquarters headquarters, barracks barracks, lens lens, thanks thanks, \
    pants pants, jeans jeans, scissors scissors, whereabouts whereabouts, crossroads crossroads, \
    corps corps, debris debris, chassis chassis, politics politics, economics economics, \
    ethics ethics, physics physics, mathematics mathematics, athletics athletics, \
    logistics logistics, dynamics dynamics, electronics electronics, genetics genetics, \
    gymnastics gymnastics, linguistics linguistics, robotics robotics, ballistics ballistics, \
    acoustics acoustics, analytics analytics, aerodynamics aerodynamics, \
    macroeconomics macroeconomics, diabetes diabetes, rabies rabies, herpes herpes, mumps mumps, \
    measles measles
    """

  /// Each form with its base form.
  static func pairs(of forms: String) -> [(form: [UInt8], base: [UInt8])] {
    forms.split(separator: ",").flatMap { line in
      let words = line.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
      return words.dropFirst().map { (form: $0, base: words[0]) }
    }
  }
}
