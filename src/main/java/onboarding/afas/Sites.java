package onboarding.afas;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of InSite. */
public final class Sites {

    private Sites() {}

    /** Whether it is a whole https address. */
    public static boolean isHttps(String address) {
        try {
            URI site = new URI(address);
            return "https".equals(site.getScheme()) && site.getHost() != null && site.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
