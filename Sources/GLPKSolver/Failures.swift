internal import CGLPK
internal import Optimization

/// Throws what a call into C reports.
func succeed(_ status: hsp_status) throws(SolverError) {
  switch status {
  case HSP_OK: return
  case HSP_WRONG_THREAD: throw .wrongThread
  case HSP_LOST: throw .programLost
  case HSP_BUSY: throw .busy
  default: throw .failed(String(cString: hsp_last_fault()))
  }
}

/// Runs checks of plain values and throws what they find as this module's error.
func checking(_ checks: () throws(LinearProgramError) -> Void) throws(SolverError) {
  do throws(LinearProgramError) {
    try checks()
  } catch {
    throw .invalid(error)
  }
}
