/// The English header of each column there is; a name may stand in several tables.
public enum ColumnName: String, Sendable, CaseIterable {
  // People
  case student, programme, year, cohort, school, language, lat, lon, car, priority, state, email, phone, born
  case lastName = "last_name"
  case firstName = "first_name"
  case postalCode = "postal_code"
  case consentEmail = "consent_email"
  case consentPhone = "consent_phone"
  case hspnetNumber = "hspnet_no"
  case oiiq
  // Courses
  case course, rotation, disciplines, blocks, hours, order, leader, release
  // Wishes and decisions
  case rank, target, wish, mode
  // Network
  case destination, site, service, agency, discipline, masks, requires, name, kind, contact
  case auditUntil = "audit_until"
  case usesHSPnet = "uses_hspnet"
  case agreementUntil = "agreement_until"
  // Dates and hours
  case from, to, reason, block, start, end, days, except, code, periods
  // Offer
  case place, shift, seats, preceptor, instructor, status, parent, split, linked, comment, alert
  case minimumSeats = "min_seats"
  case hspnetRequest = "hspnet_request"
  case students, shifts
  // History
  case session, outcome, credit
  // Time and company
  case date, note, period, groups, other, relation, same, minutes
  case atLeast = "at_least"
  // Evidence
  case detail, on, expires, result, issuer, verified
  // Waivers
  case requirement, by
  // Events
  case at, event, value
}
