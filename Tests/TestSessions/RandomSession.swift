// sessions for tests
