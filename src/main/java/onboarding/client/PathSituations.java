package onboarding.client;

import java.util.List;

/** What can be seen of a client at one vendor, so that a case can move to the path that fits. */
public interface PathSituations {

    Product product();

    /** Values of the variable {@code situation}; {@code case.situation.<value>} is the key of the text that staff read. */
    List<String> situations();
}
