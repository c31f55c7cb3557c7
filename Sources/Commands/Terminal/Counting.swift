/// A number in groups of three digits: `12,345`.
func grouped(_ number: Int) -> String {
  var text = ""
  let digits = String(number.magnitude)
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.utf8.count - index) % 3 == 0 { text += "," }
    text.append(digit)
  }
  return number < 0 ? "-" + text : text
}

/// A number of things: "1 document", "12 documents", "2 entities", "3 near misses".
func counted(_ number: Int, _ noun: String) -> String {
  guard number != 1 else { return "1 \(noun)" }
  let plural =
    noun.hasSuffix("y")
    ? noun.dropLast() + "ies" : noun.hasSuffix("ss") ? noun + "es" : noun + "s"
  return "\(grouped(number)) \(plural)"
}

/// Things in a sentence: "a", "a and b", "a, b and c".
func listed(_ things: [String]) -> String {
  guard let last = things.last, things.count > 1 else { return things.first ?? "" }
  return things.dropLast().joined(separator: ", ") + " and " + last
}
