package onboarding.process;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real mail server on a free port of this machine. */
final class PostOffice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final GreenMail FIRST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** What arrived before the server was closed, which forgets it. */
    private static final List<Letter> EARLIER = new ArrayList<>();

    private static GreenMail server = FIRST;
    private static int port;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (port == 0) {
            FIRST.start();
            port = FIRST.getSmtp().getPort();
        }
        TestPropertyValues.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + port)
                .applyTo(context);
    }

    static List<Letter> arrived() {
        return Stream.concat(
                        EARLIER.stream(),
                        Arrays.stream(server.getReceivedMessages()).map(Letter::of))
                .toList();
    }

    static void open() {
        if (!server.isRunning()) {
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
    }

    static void empty() {
        EARLIER.clear();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on no connection succeeds. */
    static void close() {
        List<Letter> delivered = arrived();
        EARLIER.clear();
        EARLIER.addAll(delivered);
        server.stop();
    }
}
