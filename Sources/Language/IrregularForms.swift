/// The words whose base form no rule finds: a line holds a base form and the forms that lead to it.
enum IrregularForms {
  static let verbs = """
    arise arose arisen
    awake awoke awoken
    be am is are was were been being 're 'm
    bear bore borne born
    beat beaten
    become became
    begin began begun
    bend bent
    befall befell befallen
    bind bound
    bite bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    rebuild rebuilt
    burn burnt
    buy bought
    catch caught
    choose chose chosen
    cling clung
    come came
    creep crept
    deal dealt
    dig dug
    do does did done
    draw drew drawn
    withdraw withdrew withdrawn
    dream dreamt
    drink drank drunk
    drive drove driven
    dwell dwelt
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fling flung
    fly flew flown
    forbid forbade forbidden
    foresee foresaw foreseen
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    get got gotten
    give gave given
    go goes went gone gon
    want wan
    grow grew grown
    hang hung
    have has had having 've
    hear heard
    overhear overheard
    hide hid hidden
    hold held
    uphold upheld
    withhold withheld
    keep kept
    kneel knelt
    know knew known
    lay laid
    lead led
    mislead misled
    lean leant
    leap leapt
    learn learnt
    leave left
    lend lent
    lie lying lain lied
    light lit
    lose lost
    make made
    remake remade
    mean meant
    meet met
    mistake mistook mistaken
    outgrow outgrew outgrown
    overcome overcame
    overrun overran
    oversee oversaw overseen
    overtake overtook overtaken
    overthrow overthrew overthrown
    partake partook partaken
    pay paid
    repay repaid
    plead pled
    prove proven
    redo redid redone
    ride rode ridden
    override overrode overridden
    ring rang rung
    rise rose risen
    run ran
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    sew sewn
    shake shook shaken
    shine shone
    shoot shot
    show shown
    shrink shrank shrunk
    sing sang sung
    sink sank sunk
    sit sat
    slay slew slain
    sleep slept
    slide slid
    sling slung
    sneak snuck
    sow sown
    speak spoke spoken
    speed sped
    spend spent
    spin spun
    spit spat
    spring sprang sprung
    stand stood
    withstand withstood
    understand understood
    misunderstand misunderstood
    steal stole stolen
    stick stuck
    sting stung
    stink stank stunk
    strike struck stricken
    string strung
    strive strove striven
    swear swore sworn
    sweep swept
    swell swollen
    swim swam swum
    swing swung
    take took taken
    retake retook retaken
    undertake undertook undertaken
    teach taught
    tear tore torn
    tell told
    foretell foretold
    think thought
    rethink rethought
    throw threw thrown
    tread trod trodden
    undergo undergoes underwent undergone
    undo undoes undid undone
    outdo outdid outdone
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    wind winding
    wring wrung
    write wrote written
    rewrite rewrote rewritten
    die dying died
    tie tying tied ties
    untie untying untied
    vie vying vied vies
    belie belying belied
    ally allied allying
    agree agreed agreeing
    disagree disagreed
    free freed
    decree decreed
    guarantee guaranteed
    referee refereed
    owe owed owing
    eye eyed eyeing
    dye dyed dyeing
    age aging ageing
    bore bored boring
    core cored
    ache aching ached
    use using used
    panic panicked panicking
    traffic trafficked trafficking
    mimic mimicked mimicking
    picnic picnicked picnicking
    politick politicking
    quiz quizzed quizzes
    focus focussed focussing focuses
    bus bused busing buses
    program programmed programming
    benefit benefited benefitted
    singe singed singeing
    lambaste lambasted
    route routed routing
    whine whined
    will 'll wo
    shall sha
    can ca
    would 'd
    not n't n’t
    """

  static let nouns = """
    man men
    woman women
    child children
    grandchild grandchildren
    foot feet
    tooth teeth
    goose geese
    mouse mice
    ox oxen
    crisis crises
    analysis analyses
    base bases
    thesis theses
    hypothesis hypotheses
    diagnosis diagnoses
    oasis oases
    parenthesis parentheses
    synthesis syntheses
    emphasis emphases
    axis axes
    criterion criteria
    phenomenon phenomena
    bacterium bacteria
    memorandum memoranda
    referendum referenda
    stimulus stimuli
    nucleus nuclei
    alumnus alumni
    fungus fungi
    cactus cacti
    curriculum curricula
    index indices
    matrix matrices
    appendix appendices
    life lives
    wife wives
    knife knives
    midwife midwives
    wolf wolves
    half halves
    shelf shelves
    thief thieves
    self selves
    calf calves
    loaf loaves
    scarf scarves
    hoof hooves
    elf elves
    sheaf sheaves
    dwarf dwarves
    leave leaves
    movie movies
    cookie cookies
    rookie rookies
    calorie calories
    zombie zombies
    selfie selfies
    prairie prairies
    genie genies
    cutie cuties
    hippie hippies
    birdie birdies
    veggie veggies
    pie pies
    lie lies
    die dies
    headache headaches
    ache aches
    cache caches
    niche niches
    avalanche avalanches
    axe axed
    quiz quizzes
    virus viruses
    campus campuses
    census censuses
    chorus choruses
    consensus consensuses
    status statuses
    circus circuses
    surplus surpluses
    genius geniuses
    caucus caucuses
    bonus bonuses
    walrus walruses
    apparatus apparatuses
    fetus fetuses
    nexus nexuses
    octopus octopuses
    syllabus syllabuses
    coronavirus coronaviruses
    gas gases
    bias biases
    lens lenses
    atlas atlases
    alias aliases
    canvas canvases
    iris irises
    penis penises
    shoe shoes
    horseshoe horseshoes
    toe toes
    foe foes
    canoe canoes
    hoe hoes
    oboe oboes
    woe woes
    """

  static let others = """
    a an
    I me
    he him
    they them
    we us
    this these
    that those
    good better best
    bad worse worst
    far farther farthest furthest
    """

  /// Base forms that look like inflected ones.
  static let unchanged = """
    's means clothes proceedings news series species headquarters barracks always perhaps besides thus lens gas bias atlas canvas christmas chaos \
    as was has does yes this its plus minus bus versus ours yours hers theirs whereas overseas sometimes afterwards \
    towards upstairs downstairs alas thanks pants jeans scissors whereabouts nowadays indoors outdoors cosmos ethos \
    pathos crossroads corps rendezvous debris chassis politics economics ethics physics mathematics athletics \
    logistics dynamics electronics genetics olympics aerobics gymnastics linguistics robotics ballistics semantics \
    acoustics analytics aerodynamics macroeconomics diabetes rabies herpes mumps measles aids texas kansas arkansas \
    paris brussels athens wales reuters james charles thomas hamas laos honduras philippines netherlands maldives \
    emirates united need feed seed speed bleed breed weed deed reed greed heed indeed exceed succeed proceed hundred red bed shed wed \
    sled naked sacred wicked kindred hatred infrared crooked rugged embed shred newlywed biped \
    thing king ring bring spring string sing wing swing sting cling fling ping sling ding wring during nothing \
    something anything everything morning evening ceiling wedding clothing housing engineering marketing banking \
    pudding sibling earring herring offspring viking boeing beijing sterling darling duckling upbringing lightning \
    outing inning bowling sibling shilling hearing funding farming manufacturing parking lighting \
    specimen regimen acumen abdomen yemen ramen stamen bitumen turkmen amen omen
    """

  /// Nouns in -ing that are as often forms of a verb: nouns after a determiner, as in "the meeting".
  static let verbalNouns = """
    meeting building training warning bombing shooting killing opening beginning ending feeling understanding reading \
    writing painting drawing setting ruling finding filing funding spending offering gathering briefing landing \
    crossing posting listing rating recording saying being testing mining fishing hunting trading planning ranking \
    showing standing sitting screening warming cleansing polling ordering seating swelling proceeding undertaking \
    wording savings earning covering teaching marking blessing greeting dealing holding uprising
    """

  /// What makes the next word a noun.
  static let determiners = """
    the a an this that these those his her its their our my your any some no another each every first second third \
    new next last 's ’s such which other one two three recent annual joint mass military
    """
}
