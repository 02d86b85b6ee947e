import GRDB

extension StoreError {
  /// What SQLite says, without its statements and values, which may hold student numbers.
  init(_ error: any Error, wait: Int) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error.extendedResultCode.rawValue, wait: wait)
    default: self = .damaged(["row"])
    }
  }

  private init(_ code: Int32, wait: Int) {
    switch code & 0xFF {
    case 5, 6: self = .busy(seconds: wait)
    case 3, 8, 23: self = .notPermitted
    case 7, 10: self = .inputOutput(code)
    case 13: self = .full
    case 14: self = .cannotCreate(code)
    case 26: self = .notAStore
    default: self = .damaged(["SQLite \(code)"])
    }
  }
}
