package onboarding.access;

import java.util.List;
import java.util.Locale;

/** The groups of people in an office, by the ids that models, grants and accounts use. */
public final class Groups {

    /** Works on cases in Tasklist. */
    public static final String STAFF = "staff";

    /** Works on cases, approves, and watches every case in Cockpit. */
    public static final String MANAGER = "manager";

    /** Holds the office's administrator rights at a vendor, and does the tasks that need them. */
    public static final String VENDOR_ADMIN = "vendor-admin";

    /** Runs this installation: accounts, the office's record, repairs. */
    public static final String ADMIN = "admin";

    /** Every group, in the order of growing rights. */
    public static final List<String> ALL = List.of(STAFF, VENDOR_ADMIN, MANAGER, ADMIN);

    private Groups() {}

    /** The name of the role that members of a group have, without the prefix {@code ROLE_}: {@code VENDOR_ADMIN}. */
    public static String role(String group) {
        return group.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
