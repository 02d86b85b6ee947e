import Foundation

// Everything runs on one thread with room for deep searches; the main thread only waits for signals.
StandardStream.fillGaps()
StopRequest.holdBack()
let work = Thread {
  exit(
    Program.run(
      Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment))
}
work.stackSize = 256 << 20
work.start()
StopRequest.attend()
