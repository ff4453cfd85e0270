package onboarding.office;

/**
 * Somebody who works at the office.
 *
 * @param id user id
 * @param email address for notices; may be empty
 */
public record Colleague(String id, String name, String email) {}
