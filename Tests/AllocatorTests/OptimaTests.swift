import Testing

@Suite struct OptimaTests {}
