/// The logistic function, the same bits on every machine: no mathematics library is asked.
enum LogisticFunction {
  /// 1 / (1 + e^-x), to about 1e-3.
  static func of(_ number: Float) -> Float {
    let bounded = min(max(number, -16), 16)
    // e^x = (1 + x/1024)^1024, near enough for the slope of a loss.
    var power = 1 - bounded / 1024
    for _ in 0..<10 { power *= power }
    return 1 / (1 + power)
  }
}
