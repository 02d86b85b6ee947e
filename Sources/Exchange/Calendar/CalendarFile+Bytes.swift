import PlacementDomain

extension CalendarFile {
  /// The file (RFC 5545): UTF-8, CRLF, lines folded at 75 octets; the same bytes for the same calendar.
  public var bytes: [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hspplan//0.2//\(language)", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + CalendarFile.escaped(name), "X-WR-TIMEZONE:" + QuebecTime.zone,
    ]
    lines += QuebecTime.calendarLines
    for event in events { lines += event.lines(stamp: stamp) }
    lines.append("END:VCALENDAR")
    return lines.flatMap(CalendarFile.folded)
  }

  /// A text value: `\`, `;`, `,` and line ends are escaped, other control signs taken away.
  static func escaped(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      var out = String.UnicodeScalarView()
      for scalar in line.unicodeScalars {
        switch scalar {
        case "\\", ";", ",": out += ["\\", scalar]
        case _ where scalar.value < 0x20 || scalar.value == 0x7F: out.append(" ")
        default: out.append(scalar)
        }
      }
      return String(out)
    }.joined(separator: "\\n")
  }

  /// A line with its end; a longer one than 75 octets goes on after a line end and a space, never inside a scalar.
  static func folded(_ line: String) -> [UInt8] {
    var out: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if length + bytes.count > 75 {
        out += [0x0D, 0x0A, 0x20]
        length = 1
      }
      out += bytes
      length += bytes.count
    }
    return out + [0x0D, 0x0A]
  }
}

extension CalendarFile.Event {
  fileprivate func lines(stamp: Day) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:" + CalendarFile.escaped(uid), "DTSTAMP:\(stamp.compact)T000000Z",
      "SEQUENCE:\(sequence)",
    ]
    if let hours {
      let end = day.advanced(by: hours.crossesMidnight || hours.end.minutes == 0 ? 1 : 0)
      lines.append("DTSTART;TZID=\(QuebecTime.zone):\(day.compact)T\(hours.start.compact)")
      lines.append("DTEND;TZID=\(QuebecTime.zone):\(end.compact)T\(hours.end.compact)")
    } else {
      lines.append("DTSTART;VALUE=DATE:\(day.compact)")
    }
    lines.append("STATUS:" + (isCancelled ? "CANCELLED" : isTentative ? "TENTATIVE" : "CONFIRMED"))
    let texts = [
      ("SUMMARY", words.summary), ("LOCATION", words.location), ("DESCRIPTION", words.description),
    ]
    lines += texts.filter { !$0.1.isEmpty }.map { $0.0 + ":" + CalendarFile.escaped($0.1) }
    return lines + ["END:VEVENT"]
  }
}

extension Day {
  /// `20260112`.
  fileprivate var compact: String { description.replacing("-", with: "") }
}

extension TimeOfDay {
  /// `073000`.
  fileprivate var compact: String { description.replacing(":", with: "") + "00" }
}
