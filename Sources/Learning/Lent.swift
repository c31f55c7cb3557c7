/// A matrix lent for a call: where it begins and how far apart its rows and columns are.
package struct Lent {
  let base: UnsafePointer<Float>
  let row: Int
  let column: Int

  /// Lends a matrix whose rows are `row` apart.
  package init(_ base: UnsafePointer<Float>, row: Int) {
    self.base = base
    self.row = row
    self.column = 1
  }

  private init(base: UnsafePointer<Float>, row: Int, column: Int) {
    self.base = base
    self.row = row
    self.column = column
  }

  /// The same with rows and columns exchanged.
  package var transposed: Lent { Lent(base: base, row: column, column: row) }
}
