public import PlacementDomain

extension PlainRules {
  /// The stages of each goal, as Model.md lists them.
  public func stages() -> [(request: GoalRequest, stages: [Stage])] {
    scenario.goals.map { ($0, stages(of: $0.goal)) }
  }

  private func stages(of goal: Goal) -> [Stage] {
    let worst = scenario.worstRank
    let needing = scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }
    func levels(from most: Int, to least: Int) -> [Stage] {
      stride(from: most, through: least, by: -1).map { .level($0, of: goal) }
    }
    switch goal {
    case .placed:
      return Set(needing.map { scenario.students[$0].priority }).sorted().reversed().map {
        .placed(priority: $0)
      }
    case .greedy:
      return stride(from: 1, through: worst, by: 1).map { .rank($0, of: .greedy) } + [.unranked(of: .greedy)]
    case .generous:
      return [.unranked(of: .generous)]
        + stride(from: worst, to: 1, by: -1).map { .rank($0, of: .generous) }
    case .rankSum: return [.rankSum]
    case .travel: return scenario.travel == nil ? [] : [.travel]
    case .stability: return [.stability]
    case .openPlaces: return [.openPlaces]
    case .equity:
      guard
        let most = needing.map({ scenario.needs[$0].count * (worst + 2) - scenario.credit(of: $0) }).max(),
        let least = needing.map({ scenario.needs[$0].count - scenario.credit(of: $0) }).min()
      else { return [] }
      return levels(from: most, to: least + 1)
    case .shifts:
      let most = needing.map { student in
        scenario.needs[student].reduce(0) { sum, rotation in
          sum
            + (scenario.places.ordinals.filter { fits(rotation, $0) }.map(inconvenientShifts).max() ?? 0)
        }
      }.max()
      return levels(from: most ?? 0, to: 1)
    case .preceptors:
      let most = scenario.preceptors.ordinals.map { preceptor in
        supervised(by: preceptor).reduce(0) { $0 + scenario.places[$1].seats }
      }.max()
      return levels(from: min(most ?? 0, scenario.needed), to: 1)
    case .schools: return levels(from: 10, to: 1)
    }
  }

  // MARK: What is counted

  /// Night and weekend shifts of a place, each once.
  func inconvenientShifts(_ place: Place.Ordinal) -> Int {
    shifts[place.position].count { $0.isNight || $0.isWeekend }
  }

  /// The counted places a preceptor supervises.
  func supervised(by preceptor: Preceptor.Ordinal) -> [Place.Ordinal] {
    scenario.places.ordinals.filter { place in
      scenario.counts(place) && scenario.places[place].supervisors.contains { $0.preceptor == preceptor }
    }
  }

  /// How many rotations the students of a school need.
  func needs(of school: Agency.Ordinal) -> Int {
    scenario.students.ordinals.filter { scenario.students[$0].school == school }.reduce(0) {
      $0 + scenario.needs[$1].count
    }
  }

  /// What a student bears for a goal of levels over students.
  func burden(of student: Student.Ordinal, _ schedule: [Choice], for goal: Goal) -> Int {
    guard goal == .equity else { return schedule.reduce(0) { $0 + inconvenientShifts($1.place) } }
    let worst = scenario.worstRank
    return scenario.needs[student].reduce(0) { sum, rotation in
      guard let choice = schedule.first(where: { $0.rotation == rotation }) else { return sum + worst + 2 }
      return sum + (rank(choice) ?? worst + 1)
    } - scenario.credit(of: student)
  }

  // MARK: Values

  /// What one assignment counts for a stage that is a sum over assignments; 0 for the others.
  public func count(_ choice: Choice, for stage: Stage) -> Int {
    switch stage {
    case .placed(let priority): scenario.students[choice.student].priority == priority ? 1 : 0
    case .rank(let its, _): rank(choice) == its ? 1 : 0
    case .unranked: rank(choice) == nil ? 1 : 0
    case .rankSum: rank(choice) ?? scenario.worstRank + 1
    case .travel:
      scenario.travel!.distance(choice.student, scenario.places[choice.place].destination)
    case .stability, .openPlaces, .level, .feasible: 0
    }
  }

  /// What one student's schedule counts for a stage; 0 for stages over places, preceptors and schools.
  public func count(_ schedule: [Choice], of student: Student.Ordinal, for stage: Stage) -> Int {
    switch stage {
    case .stability:
      let weights = scenario.rules.stabilityWeights
      return changes(schedule, of: student).reduce(0) { $0 + ($1.isTold ? weights.told : weights.planned) }
    case .level(let threshold, of: let goal) where goal == .equity || goal == .shifts:
      let counts = !scenario.needs[student].isEmpty && burden(of: student, schedule, for: goal) >= threshold
      return counts ? 1 : 0
    default: return schedule.reduce(0) { $0 + count($1, for: stage) }
    }
  }

  /// The value of a stage in a plan.
  public func value(of stage: Stage, in plan: [Choice]) -> Int {
    let own = scenario.students.ordinals.reduce(0) { sum, student in
      sum + count(plan.filter { $0.student == student }, of: student, for: stage)
    }
    return own + sharedValue(of: stage, in: plan)
  }

  /// What places, preceptors and schools count for a stage in a plan; 0 for stages that sum over students.
  public func sharedValue(of stage: Stage, in plan: [Choice]) -> Int {
    switch stage {
    case .openPlaces:
      scenario.places.ordinals.count { place in
        scenario.places[place].kind == .group && plan.contains { $0.place == place }
      }
    case .level(let threshold, of: .preceptors):
      scenario.preceptors.ordinals.count { preceptor in
        let its = supervised(by: preceptor)
        return plan.count { its.contains($0.place) } >= threshold
      }
    case .level(let threshold, of: .schools):
      scenario.agencies.ordinals.count { school in
        let needed = needs(of: school)
        let unplaced = needed - plan.count { scenario.students[$0.student].school == school }
        return unplaced * 10 > (threshold - 1) * needed
      }
    default: 0
    }
  }
}
