package onboarding.evidence;

import java.time.Instant;

/** An entry as it stands on the time line of its case. */
public record Line(long id, String caseReference, Instant at, Entry entry) {}
