extension Scenario {
  /// `sha256:` + 64 digits over everything that can change a plan ("inputs" of a plan document).
  ///
  /// Not in it: names of people and agencies, holidays unless hours are counted without them, limits, unknown
  /// columns.
  public func digest() -> String {
    var writer = CanonicalWriter()
    writer.text("hspplan.inputs/1")
    writer.text(session.id)
    for text in [rules.seats.rawValue, rules.unranked.rawValue, rules.noRepeat.rawValue] { writer.text(text) }
    writer.number(rules.restMinutes ?? -1)
    writer.number(rules.weekMinutes ?? -1)
    writer.rows(goals) { writer, goal in
      writer.text(goal.goal.rawValue)
      writer.number(goal.tolerance)
      writer.number(goal.isImplied ? 1 : 0)
    }
    writer.rows(students) { writer, it in
      writer.text(it.id.text)
      writer.number(it.school)
      writer.number(it.priority)
    }
    writer.rows(agencies) { $0.text($1.id.text) }
    writer.rows(sites) { $0.text($1.id.text) }
    writer.rows(services) { $0.text($1.id.text) }
    writer.rows(disciplines) { $0.text($1.id.text) }
    writer.rows(destinations) { writer, it in
      writer.text(it.id.text)
      writer.number(it.site)
      writer.number(it.service)
      writer.number(it.discipline)
      writer.number(it.agency)
    }
    writer.rows(blocks) { writer, it in
      writer.text(it.id.text)
      writer.number(Int(it.span.first.number))
      writer.number(Int(it.span.last.number))
      writer.number(Int(it.weekdays.rawValue))
      writer.rows(it.excluded) { $0.number(Int($1.number)) }
    }
    writer.rows(shiftCodes) { writer, it in
      writer.text(it.id.text)
      writer.number(Int(it.hours.start.minutes))
      writer.number(it.hours.minutes)
      writer.number(it.hours.paidMinutes)
      writer.number(Int(it.periods.rawValue))
    }
    writer.rows(preceptors) { writer, it in
      writer.text(it.id.text)
      writer.number(it.availability == nil ? 0 : 1)
      writer.rows(it.availability ?? []) { writer, entry in
        writer.number(Int(entry.span?.first.number ?? .min))
        writer.number(Int(entry.span?.last.number ?? .max))
        writer.number(entry.students)
      }
    }
    writer.rows(places) { writer, it in
      writer.text(it.id.text)
      writer.number(it.destination)
      writer.number(it.block)
      writer.number(it.shift)
      writer.number(it.weekdays.map { Int($0.rawValue) } ?? -1)
      writer.number(it.seats)
      writer.number(it.minimumSeats)
      writer.text(it.kind?.rawValue ?? "")
      writer.number(it.preceptor)
      writer.number(it.school)
      writer.text(it.status?.rawValue ?? "")
    }
    writer.rows(rotations) { writer, it in
      writer.text(it.id.text)
      writer.rows(it.disciplines) { $0.number($1) }
      writer.rows(it.blocks) { $0.number($1) }
      writer.number(it.order ?? .min)
      writer.number(it.minutes ?? -1)
    }
    writer.groups(needs) { $0.number($1) }
    writer.groups(wishes) { writer, it in
      writer.number(Int(it.target.canonicalCode))
      writer.number(it.rank ?? 0)
      writer.number(it.rotation)
    }
    writer.groups(history) { writer, it in
      for number in it.canonicalKey { writer.number(number) }
    }
    writer.rows(pins) { writer, it in
      for number in it.canonicalKey { writer.number(Int(number)) }
    }
    writer.rows(closures) { writer, it in
      writer.number(Int(it.target.canonicalCode))
      writer.number(Int(it.span.first.number))
      writer.number(Int(it.span.last.number))
    }
    prerequisites.write(to: &writer, of: self)
    writeSchedules(to: &writer)
    writeLimits(to: &writer)
    writeComparisons(to: &writer)
    return "sha256:" + writer.digest
  }
}

/// Values as bytes, each told from the next by its length or fixed width.
struct CanonicalWriter {
  private var hash = SHA256()

  mutating func number(_ value: Int) {
    withUnsafeBytes(of: Int64(value).littleEndian) { hash.update($0) }
  }

  mutating func number<Entity>(_ value: OrdinalNumber<Entity>?) { number(value?.position ?? -1) }

  mutating func text(_ value: String) {
    number(value.utf8.count)
    hash.update(value.utf8)
  }

  mutating func rows<Row>(_ rows: some Collection<Row>, _ body: (inout CanonicalWriter, Row) -> Void) {
    number(rows.count)
    for row in rows { body(&self, row) }
  }

  mutating func groups<Owner, Row>(
    _ groups: Grouped<Owner, Row>, _ body: (inout CanonicalWriter, Row) -> Void
  ) {
    rows(groups.starts) { $0.number(Int($1)) }
    rows(groups.values, body)
  }

  var digest: String { hash.finished() }
}
