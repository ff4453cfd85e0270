package onboarding.client;

/** A client in the list of all, with the number of its cases. */
record ClientRow(Client client, long cases, long openCases) {}
