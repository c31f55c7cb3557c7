/// The assignment of rows to columns of which the sum is the greatest (Kuhn 1955, Munkres 1957).
package enum Assignment {
  /// The greatest sum of values no two of which share a row or a column.
  ///
  /// O(n² m) for n rows and m columns, n the smaller. All rows have one length, and no value is negative.
  package static func greatest(_ values: [[Double]]) -> Double {
    let (rows, columns) = (values.count, values.first?.count ?? 0)
    guard rows > 0, columns > 0 else { return 0 }
    if rows > columns {
      return greatest((0..<columns).map { column in values.map { $0[column] } })
    }
    // Shortest augmenting paths with potentials, on costs that are the values' negatives; row and column 0 are none.
    var rowPotential = [Double](repeating: 0, count: rows + 1)
    var columnPotential = [Double](repeating: 0, count: columns + 1)
    var rowOf = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      var previous = [Int](repeating: 0, count: columns + 1)
      var slack = [Double](repeating: .infinity, count: columns + 1)
      var isUsed = [Bool](repeating: false, count: columns + 1)
      rowOf[0] = row
      var column = 0
      repeat {
        isUsed[column] = true
        let current = rowOf[column]
        var step = Double.infinity
        var next = 0
        for other in 1...columns where !isUsed[other] {
          let cost =
            -values[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
          if cost < slack[other] {
            slack[other] = cost
            previous[other] = column
          }
          if slack[other] < step {
            step = slack[other]
            next = other
          }
        }
        for other in 0...columns {
          if isUsed[other] {
            rowPotential[rowOf[other]] += step
            columnPotential[other] -= step
          } else {
            slack[other] -= step
          }
        }
        column = next
      } while rowOf[column] != 0
      while column != 0 {
        rowOf[column] = rowOf[previous[column]]
        column = previous[column]
      }
    }
    var sum = 0.0
    for column in 1...columns where rowOf[column] > 0 {
      sum += values[rowOf[column] - 1][column - 1]
    }
    return sum
  }
}
