/// The ends of verb stems that tell whether a final "e" was dropped before -ed and -ing.
///
/// The longest ending that a stem has decides; the classes come from English spelling: "v", "u", "c", "z" and a single
/// "s" never end a verb, -ate, -ine, -ure and -ize are suffixes with "e", -en, -er, -ion, -it ones without.
enum StemEndings {
  static let withE = """
    v u c z s dg rg lg ag eg ig ug yg chang rrang rang veng lleng cring fring hing ting lung loung spong \
    bath breath cloth sooth loath writh seeth teeth scath at creat permeat nauseat delineat iat uat suad \
    unit invit cit ignit writ bit expedit ut compet plet delet xcret ot tast wast past hast id guid ad ced imped od ud \
    ar rfer dher ersever rever coher ir stor scor ignor xplor plor ador snor quir ur il hal scal mpal nsol ajol arol \
    ondol ul yl bl cl dl fl gl kl pl sl tl zl in stpon phon hron condon clon zon hon conven rven traven scen tun prun \
    mmun am im com um ym ap ip hop cop slop rop dup yp ak ik ok uk ib ob ub raf haf nif cach tr quot quak ue iqu \
    tradit mak tak
    """

  static let withoutE = """
    ng ong zz tz combat format licit debut out ivot ilot ballot riot bid forbid ear oar ollar er ster our murmur \
    ncil pencil council ful train begin victim uum gossip worship velop ook eak oak focus bias canvas gas plus bus \
    ivil edit credit audit debit exit visit limit profit merit inherit inhibit exhibit prohibit orbit \
    habit solicit deposit submit transit permit cabin join bargain pilot solid rapid lad pad salad \
    star stir
    """
}
