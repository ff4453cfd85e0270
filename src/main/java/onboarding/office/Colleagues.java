package onboarding.office;

import java.util.List;
import java.util.Optional;

/** The people who work at the office. Kept by the engine's user administration, or by a directory behind it. */
public interface Colleagues {

    Optional<Colleague> find(String userId);

    /** The members of a group, by name. */
    List<Colleague> inGroup(String group);
}
