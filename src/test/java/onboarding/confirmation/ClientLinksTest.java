package onboarding.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import onboarding.key.ServerKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The links that clients open")
class ClientLinksTest {

    private static final String SETTING = "a setting that is long enough to be a key";
    private static final String URL = "https://start.fjordtall.example/";

    private final ClientLinks links = new ClientLinks(new ServerKey(SETTING, Path.of("unused")), URL);

    @Test
    void are_addresses_of_the_office_that_lead_back_to_what_they_were_made_for() {
        String linkId = links.newLinkId();
        String url = links.url(linkId);
        assertThat(url).startsWith("https://start.fjordtall.example/c/");
        assertThat(links.verified(url.substring(url.lastIndexOf('/') + 1))).contains(linkId);
    }

    @Test
    void are_the_same_in_every_reminder() {
        String linkId = links.newLinkId();
        assertThat(links.url(linkId)).isEqualTo(links.url(linkId));
    }

    @Test
    void cannot_be_made_without_the_key() {
        String linkId = links.newLinkId();
        ClientLinks forger = new ClientLinks(new ServerKey(SETTING + "!", Path.of("unused")), URL);
        assertThat(links.verified(forger.token(linkId))).isEmpty();
    }

    @Test
    void do_not_survive_a_change_of_any_part() {
        String genuine = links.token(links.newLinkId());
        String other = links.token(links.newLinkId());
        String mixed = other.substring(0, other.indexOf('.')) + genuine.substring(genuine.indexOf('.'));
        assertThat(links.verified(mixed)).isEmpty();
        assertThat(links.verified(genuine + "A")).isEmpty();
        assertThat(links.verified(genuine.substring(0, genuine.indexOf('.')))).isEmpty();
        assertThat(links.verified("")).isEmpty();
    }

    @Test
    void go_on_working_after_a_restart_because_the_key_is_kept_in_a_file(@TempDir Path folder) {
        Path file = folder.resolve("data").resolve("link.key");
        String token = new ClientLinks(new ServerKey("", file), URL).token("link");
        assertThat(new ClientLinks(new ServerKey("", file), URL).verified(token))
                .contains("link");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void are_signed_with_a_key_that_only_its_owner_can_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("link.key");
        new ServerKey("", file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
