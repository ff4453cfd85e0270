package onboarding.evidence;

/**
 * Who did or confirmed something.
 *
 * @param kind on which side the actor stands
 * @param name user id of a colleague, name that a client gave, or empty for the system
 */
public record Actor(Kind kind, String name) {

    public enum Kind {
        STAFF,
        CLIENT,
        SYSTEM
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "");

    public static Actor staff(String userId) {
        return new Actor(Kind.STAFF, userId);
    }

    public static Actor client(String name) {
        return new Actor(Kind.CLIENT, name);
    }
}
