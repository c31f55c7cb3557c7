import AnnotatedText
import Corpus
import Testing

struct EnglishCheckTests {
  private func isEnglish(_ text: String) -> Bool {
    EnglishCheck.census(of: [Array(text.utf8)[...]]).isEnglish
  }

  @Test func `the letters of abbreviations and genitives are words of no other language`() {
    #expect(
      isEnglish(
        "U.S. officials say Mr. Roe 's ship made a planned stop at Chad 's Lake Base and Togo 's port to take on fuel ."
      ))
  }

  @Test(arguments: [
    // German, French, Spanish, Portuguese, Italian, Dutch
    "Die Verteidigungsminister der beiden Staaten haben am Montag in Tallinn über gemeinsame Flüge gesprochen. Norland wird im nächsten Monat dreihundert Soldaten auf den Stützpunkt schicken, sagte der Minister nach dem Treffen.",
    "Les ministres de la défense des deux pays se sont réunis lundi à Tallinn pour parler de patrouilles communes. La Norlande va envoyer trois cents soldats sur la base le mois prochain, a dit le ministre.",
    "Los ministros de Defensa de los dos países se reunieron el lunes en la capital para hablar de las patrullas comunes. El gobierno enviará trescientos soldados a la base el próximo mes, dijo el ministro.",
    "Os ministros da Defesa dos dois países encontraram-se na segunda-feira na capital para falar de patrulhas conjuntas. O governo vai enviar trezentos soldados para a base no próximo mês, disse o ministro.",
    "I ministri della Difesa dei due paesi si sono incontrati lunedì nella capitale per parlare di pattuglie comuni. Il governo invierà trecento soldati alla base il mese prossimo, ha detto il ministro.",
    "De ministers van Defensie van de twee landen spraken maandag in de hoofdstad over gezamenlijke vluchten. De regering stuurt volgende maand driehonderd soldaten naar de basis, zei de minister na het overleg.",
    // Swedish, Danish, Polish, Turkish, Indonesian, Czech, Finnish, Hungarian, Romanian
    "Försvarsministrarna från de båda länderna möttes på måndagen i huvudstaden för att tala om gemensamma flygningar. Regeringen kommer att skicka trehundra soldater till basen nästa månad, sade ministern efter mötet.",
    "Forsvarsministrene fra de to lande mødtes mandag i hovedstaden for at tale om fælles flyvninger. Regeringen vil sende tre hundrede soldater til basen i næste måned, sagde ministeren efter mødet.",
    "Ministrowie obrony obu państw spotkali się w poniedziałek w stolicy, aby rozmawiać o wspólnych lotach. Rząd wyśle do bazy trzystu żołnierzy w przyszłym miesiącu, powiedział minister po spotkaniu, ale nie podał szczegółów.",
    "İki ülkenin savunma bakanları pazartesi günü başkentte ortak uçuşlar için bir araya geldi. Hükümet gelecek ay üsse üç yüz asker gönderecek ve bu daha sonra artacak, dedi bakan. Toplantı çok uzun sürdü.",
    "Menteri pertahanan dari dua negara bertemu pada hari Senin di ibu kota untuk membahas penerbangan bersama. Pemerintah akan mengirim tiga ratus tentara ke pangkalan itu bulan depan, kata menteri dengan tegas.",
    "Ministři obrany obou zemí se v pondělí sešli v hlavním městě, aby jednali o společných letech. Vláda pošle na základnu příští měsíc tři sta vojáků, řekl ministr po jednání, které bylo dlouhé.",
    "Maiden puolustusministerit tapasivat maanantaina pääkaupungissa ja puhuivat yhteisistä lennoista. Hallitus lähettää tukikohtaan ensi kuussa kolmesataa sotilasta, ministeri sanoi tapaamisen jälkeen, mutta hän ei kertonut että lisää on tulossa.",
    "A két ország védelmi miniszterei hétfőn a fővárosban találkoztak, hogy a közös repülésekről beszéljenek. A kormány jövő hónapban háromszáz katonát küld a támaszpontra, mondta a miniszter, és ez még nem minden.",
    "Miniștrii apărării din cele două țări s-au întâlnit luni în capitală pentru a vorbi despre zboruri comune. Guvernul va trimite trei sute de soldați la bază luna viitoare, a spus ministrul după întâlnire.",
    // Other scripts
    "Министры обороны двух стран встретились в понедельник в столице, чтобы обсудить совместные полёты.",
    "两国国防部长星期一在首都会面，讨论联合巡逻问题。部长在会后表示，政府将于下个月向该基地派遣三百名士兵，以加强两国之间的合作。",
    "اجتمع وزيرا دفاع البلدين يوم الاثنين في العاصمة لبحث الدوريات المشتركة بين البلدين",
    "Οι υπουργοί άμυνας των δύο χωρών συναντήθηκαν τη Δευτέρα στην πρωτεύουσα για να μιλήσουν",
  ])
  func `another language is noticed`(text: String) { #expect(!isEnglish(text)) }

  @Test(arguments: [
    "The defence ministers of the two states met in the capital on Monday to talk about joint flights. The government will send three hundred soldiers to the base next month, the minister said.",
    // Headlines and names, without function words
    "Norland sends soldiers. Ministers agree joint patrols. Fuel prices rise again. Berg visits Riga. Parliament backs budget. Storm hits coast. Court frees editor. Police arrest smugglers. Trains stop. Schools open late.",
    "Karl Berg, José Muñoz, Zoë Müller, Sergei Ivanov, Anna Kowalska, Jane Roe, John Doe, Ngozi Okafor, Li Wei, Ahmed Hassan, Maria Rossi, Pierre Dupont, Sven Olsen, Ivan Petrov",
    // English that quotes another language
    "“Wir haben die Soldaten nicht in das Land geschickt,” the minister said in German, and then in English that the government had not sent any soldiers to the country.",
    // Foreign names of places and parties
    "La Paz and Los Angeles, the mayors of both said, will sign an agreement in San José. The party Die Linke and the newspaper Le Monde had asked for it, as had the paper El País in Madrid.",
    "Kein Wort.", "",
  ])
  func `English passes, and so do names, headlines and a few words`(text: String) {
    #expect(isEnglish(text))
  }

  @Test func `only the report counts, and any language may be asked for`() throws {
    let german = """
      Die Verteidigungsminister der beiden Staaten haben am Montag in Tallinn über gemeinsame Flüge \
      gesprochen. Norland wird im nächsten Monat dreihundert Soldaten auf den Stützpunkt schicken.
      """
    let reject = try reject(Array(german.utf8))
    #expect(reject.reason == .notEnglish)
    #expect(reject.isSkip)
    #expect(
      reject.description
        == "in/a: the document is not mainly English; --any-language reads it all the same")
    #expect(try document(german).passages.count == 1)
    let comments = """
      The defence ministers of the two states met in the capital on Monday to talk about joint flights, \
      and they will meet again.

      Leave a Reply

      \(german)

      \(german.uppercased())
      """
    guard
      case .document = CorpusReader().read(
        RawDocument(file: "a", path: "a", format: .text, bytes: Array(comments.utf8)))
    else {
      Issue.record("the comments counted")
      return
    }
  }
}
