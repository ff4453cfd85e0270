package onboarding.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import onboarding.OnboardingApplication;
import onboarding.browser.Chromium;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application in its default profile, a mail server and a browser: started once, for all journeys. */
final class RunningOffice implements Store.CloseableResource {

    private static final String LOOPBACK = "127.0.0.1";

    private final Chromium chromium;
    private final GreenMail mailServer;
    private final Path files;
    private final ConfigurableApplicationContext application;
    private final String address;

    private RunningOffice() {
        // First, so that a machine without a browser does not start the rest for nothing.
        chromium = Chromium.required();
        mailServer = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        files = temporaryFolder();
        int port = freePort();
        address = "http://" + LOOPBACK + ":" + port;
        SpringApplication starter = new SpringApplication(OnboardingApplication.class);
        starter.setRegisterShutdownHook(false);
        application = starter.run(settings(port).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    /** The one of this run, started by whoever comes first; without a browser the test is skipped or fails. */
    static RunningOffice of(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(RunningOffice.class))
                .getOrComputeIfAbsent(RunningOffice.class, key -> new RunningOffice(), RunningOffice.class);
    }

    Browser browser() {
        return chromium.browser();
    }

    /** The address of the start page, without a slash at the end. */
    String address() {
        return address;
    }

    GreenMail mailServer() {
        return mailServer;
    }

    @Override
    public void close() throws IOException {
        application.close();
        mailServer.stop();
        chromium.close();
        try (Stream<Path> left = Files.list(files)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(files);
    }

    private Map<String, String> settings(int port) {
        return Map.of(
                "server.port",
                String.valueOf(port),
                "onboarding.public-url",
                address,
                "onboarding.link-key-file",
                files.resolve("link.key").toString(),
                "onboarding.mail.poll",
                "200ms",
                "spring.datasource.url",
                "jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1",
                "spring.mail.host",
                LOOPBACK,
                "spring.mail.port",
                String.valueOf(mailServer.getSmtp().getPort()));
    }

    /** Links in mails hold the port, so it must be known before the start. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("journeys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
