package onboarding.afas;

import org.jspecify.annotations.Nullable;

/** What keeps a person from linking an environment, and who puts it right (procedures.md §1.8). */
public enum Problem {
    /** Error 2. */
    CONNECTOR_BLOCKED("vendor-admin"),
    /** Error 3. */
    MENU_MISSING("vendor-admin"),
    /** Error 4. */
    CANNOT_OPEN("staff"),
    /** Error 5. */
    NO_LOG_ON("vendor-admin"),
    /** Error 8; the person relinks on the right workstation. */
    WRONG_WORKSTATION(null),
    /** Error 9. */
    CONNECTION("vendor-admin");

    private final @Nullable String group;

    Problem(@Nullable String group) {
        this.group = group;
    }

    /** The group that puts it right; null where the person does. */
    public @Nullable String group() {
        return group;
    }
}
