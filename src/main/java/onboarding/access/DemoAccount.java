package onboarding.access;

import java.util.List;
import java.util.Locale;

/** The accounts of the default profile, for trying the product out. The password of each is its id. */
public enum DemoAccount {
    STAFF("Siri", "Staff", Groups.STAFF),
    COLLEAGUE("Kim", "Colleague", Groups.STAFF, Groups.VENDOR_ADMIN),
    MANAGER("Mona", "Manager", Groups.STAFF, Groups.MANAGER),
    ADMIN("Anders", "Admin", Groups.ADMIN);

    private final String firstName;
    private final String lastName;
    private final List<String> groups;

    DemoAccount(String firstName, String lastName, String... groups) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.groups = List.of(groups);
    }

    /** What the person signs in with, and at the same time the password. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the domain of the sample office, so that notices and answers have somewhere to go. */
    public String email() {
        return id() + "@fjordtall.example";
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public List<String> groups() {
        return groups;
    }
}
