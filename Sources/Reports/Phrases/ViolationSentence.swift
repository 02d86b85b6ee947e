import PlacementDomain
public import Verification

extension Violation {
  /// The violation as a sentence.
  public func text(_ language: Language) -> String {
    switch self {
    case .unknownStudent(let id): VerificationPhrase.unknownStudent.text(language, ["id": .text(id)])
    case .unknownRotation(let id): VerificationPhrase.unknownRotation.text(language, ["id": .text(id)])
    case .unknownPlace(let id): VerificationPhrase.unknownPlace.text(language, ["id": .text(id)])
    case .outOfOrder(let student, let rotation): about(.outOfOrder, student, rotation, nil, language)
    case .notNeeded(let student, let rotation): about(.notNeeded, student, rotation, nil, language)
    case .fixedUnplaced(let student, let rotation): about(.fixedUnplaced, student, rotation, nil, language)
    case .notCounted(let student, let rotation, let place):
      about(.notCounted, student, rotation, place, language)
    case .outsideRotation(let student, let rotation, let place):
      about(.outsideRotation, student, rotation, place, language)
    case .removed(let student, let rotation, let place, let removal):
      about(VerificationPhrase(removal), student, rotation, place, language)
    case .tooClose(let student, let one, let other): pair(.tooClose, student, one, other, language)
    case .repeated(let student, let one, let other): pair(.repeated, student, one, other, language)
    case .weekExceeded(let student, let sunday, let minutes):
      VerificationPhrase.weekExceeded.text(
        language,
        [
          "student": .text(student.text), "sunday": .text(sunday.description),
          "hours": .text(language.hours(minutes: minutes)),
        ])
    case .tooSoon(let student, let one, let other): pair(.tooSoon, student, one, other, language)
    case .wrongTurn(let student, let one, let other): pair(.wrongTurn, student, one, other, language)
    case .nightsInRow(let student, let day, let nights):
      say(
        .nightsInRow, language,
        ["student": .text(student.text), "day": .text(day.description), "nights": .number(nights)])
    case .nightsExceeded(let student, let nights):
      say(.nightsExceeded, language, ["student": .text(student.text), "nights": .number(nights)])
    case .weekendsExceeded(let student, let weekends):
      say(.weekendsExceeded, language, ["student": .text(student.text), "weekends": .number(weekends)])
    case .disciplineMissing(let student, let discipline):
      say(
        .disciplineMissing, language,
        ["student": .text(student.text), "discipline": .text(discipline.text)])
    case .seatsExceeded(let place, let students, let seats):
      say(
        .seatsExceeded, language,
        ["place": .text(place.text), "students": .number(students), "seats": .number(seats)])
    case .minimumMissed(let place, let students, let minimum):
      say(
        .minimumMissed, language,
        ["place": .text(place.text), "students": .number(students), "minimum": .number(minimum)])
    case .preceptorExceeded(let preceptor, let minute, let students, let limit):
      say(
        .preceptorExceeded, language,
        [
          "preceptor": .text(preceptor.text), "moment": .text(Violation.moment(minute)),
          "students": .number(students), "limit": .number(limit),
        ])
    case .capacityExceeded(let name, let minute, let students, let limit):
      say(
        .capacityExceeded, language,
        [
          "number": .number(name.number), "target": .text(name.target),
          "moment": .text(Violation.moment(minute)), "students": .number(students), "limit": .number(limit),
        ])
    case .groupsExceeded(let name, let minute, let groups, let limit):
      say(
        .groupsExceeded, language,
        [
          "number": .number(name.number), "target": .text(name.target),
          "moment": .text(Violation.moment(minute)), "groups": .number(groups), "limit": .number(limit),
        ])
    case .quotaMissed(let name, let assignments, let atLeast):
      say(
        .quotaMissed, language,
        [
          "number": .number(name.number), "target": .text(name.target),
          "assignments": .number(assignments), "least": .number(atLeast),
        ])
    case .instructorExceeded(let instructor, let minute, let groups, let limit):
      say(
        .instructorExceeded, language,
        [
          "instructor": .text(instructor.text), "moment": .text(Violation.moment(minute)),
          "groups": .number(groups), "limit": .number(limit),
        ])
    case .openedWithout(let place, let closed):
      say(.openedWithout, language, ["place": .text(place.text), "closed": .text(closed.text)])
    case .pairBroken(let student, let other, let rotation, let relation, let same):
      say(
        relation == .together ? .notTogether : .notApart, language,
        [
          "student": .text(student.text), "other": .text(other.text),
          "same": .text(VerificationPhrase(same).text(language)),
          "rotation": .text(VerificationPhrase.named(rotation, language)),
        ])
    case .changesExceeded(let changes, let limit):
      say(.changesExceeded, language, ["changes": .number(changes), "limit": .number(limit)])
    }
  }

  private func say(
    _ phrase: VerificationPhrase, _ language: Language, _ arguments: KeyValuePairs<String, Argument>
  ) -> String { phrase.text(language, arguments) }

  /// `2026-02-02 07:30`.
  private static func moment(_ minute: Int) -> String {
    let ofDay = (minute % 1440 + 1440) % 1440
    let day = Day(number: (minute - ofDay) / 1440)
    return "\(day)" + (TimeOfDay(minutes: ofDay).map { " \($0)" } ?? "")
  }

  private func about(
    _ phrase: VerificationPhrase, _ student: Student.ID, _ rotation: Rotation.ID, _ place: Place.ID?,
    _ language: Language
  ) -> String {
    phrase.text(
      language,
      [
        "student": .text(student.text), "rotation": .text(VerificationPhrase.named(rotation, language)),
        "who": .text(VerificationPhrase.who(student, rotation, language)), "place": .text(place?.text ?? ""),
      ])
  }

  private func pair(
    _ phrase: VerificationPhrase, _ student: Student.ID, _ one: Rotation.ID, _ other: Rotation.ID,
    _ language: Language
  ) -> String {
    phrase.text(
      language,
      ["student": .text(student.text), "rotation": .text(one.text), "other": .text(other.text)])
  }
}

extension VerificationPhrase {
  fileprivate init(_ same: Pair.Dimension) {
    switch same {
    case .place: self = .samePlace
    case .destination: self = .sameDestination
    case .site: self = .sameSite
    case .block: self = .sameBlock
    }
  }
}
