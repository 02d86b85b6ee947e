import Exchange

/// What the program tells the shell (cli.md; sysexits.h from 64 on).
enum ExitCode: Int32 {
  case done = 0
  case findings = 2
  case infeasible = 3
  case stoppedWithPlan = 4
  case stoppedWithoutPlan = 5
  case verificationFailed = 6
  case usage = 64
  case inputRejected = 65
  case inputMissing = 66
  case cannotCreate = 73
  case inputOutput = 74
  /// Another program holds the store, or changed what was to be changed.
  case storeBusy = 75
  case notPermitted = 77
  case settingsWrong = 78

  /// How reading a session ended.
  init(_ failure: SessionReading.Failure?) {
    switch failure {
    case nil: self = .done
    case .inputMissing: self = .inputMissing
    case .settingsWrong: self = .settingsWrong
    case .inputRejected: self = .inputRejected
    }
  }
}
