package onboarding.mail;

/** A state that listeners are still to be told of, and how often that has failed. */
record Announcement(long id, MailStateChanged event, int failures) {}
