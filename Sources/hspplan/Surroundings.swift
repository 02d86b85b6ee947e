import PlacementDomain
import Reports
import Requests

/// Where a command runs: its streams, its language and its day.
final class Surroundings {
  /// Data.
  var output: StandardStream
  /// Messages and progress.
  var messages: StandardStream
  /// In which language to speak.
  var language: LanguageChoice { didSet { prepareFarewell() } }
  /// What time it is.
  let present: PresentMoment
  /// Who uses the program, unless an option says otherwise.
  let author: String
  /// The variables of the process.
  let environment: [String: String]
  /// The day it is.
  var today: Day { present.day }
  private var hasStatus = false

  /// The surroundings of this process.
  init(
    output: StandardStream, messages: StandardStream, language: LanguageChoice, present: PresentMoment,
    author: String, environment: [String: String]
  ) {
    self.output = output
    self.messages = messages
    self.language = language
    self.present = present
    self.author = author
    self.environment = environment
    prepareFarewell()
  }

  /// Who does something now, for the record; `by`: who is said to.
  func authorship(by: String? = nil) -> Authorship {
    Authorship(
      by: by ?? author, at: present.moment, clock: present.clock, program: "hspplan \(Program.version)")
  }

  /// What to say if the program is ended before its work is done.
  private func prepareFarewell() {
    let text = TextRenderer(width: messages.width, isColoured: messages.isColoured)
      .text(of: complaint(FailurePhrase.interrupted.text(language.chosen)))
    StopRequest.willSay((messages.isTerminal ? "\r\u{1B}[K" : "") + text)
  }

  private func complaint(_ sentence: String) -> Report {
    var report = Report()
    report.say(FailurePhrase.error.text(language.chosen, ["text": .text(sentence)]), .bad)
    return report
  }

  /// Print a report as data.
  func print(_ report: Report) {
    clearStatus()
    output.write(TextRenderer(width: output.width, isColoured: output.isColoured).text(of: report))
  }

  /// Say something beside the data.
  func tell(_ report: Report) {
    clearStatus()
    messages.write(TextRenderer(width: messages.width, isColoured: messages.isColoured).text(of: report))
  }

  /// Say what went wrong.
  func complain(_ sentence: String) { tell(complaint(sentence)) }

  /// Show what is being done, on a terminal only.
  func status(_ phrase: ProgressPhrase) { status(phrase.text(language.chosen)) }

  /// Rewrite the line that moves, on a terminal only.
  func status(_ text: String) {
    guard messages.isTerminal else { return }
    var line = ""
    var room = messages.width - 1
    for character in text {
      room -= String(character).displayWidth
      if room < 0 { break }
      line.append(character)
    }
    messages.write("\r" + line + "\u{1B}[K")
    hasStatus = true
  }

  /// Wipe the line that moves.
  func clearStatus() {
    guard hasStatus else { return }
    messages.write("\r\u{1B}[K")
    hasStatus = false
  }
}
