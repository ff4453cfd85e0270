package onboarding.mail;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the outbox.
 *
 * @param poll how often the outbox is looked through
 * @param backOff the waits after the first, second, … failed attempt; one failure more and the mail is given up
 * @param lock how long one attempt may take before another node may repeat it; longer than any SMTP dialogue can
 *     last under the time limits of {@code spring.mail.properties}
 */
@ConfigurationProperties("onboarding.mail")
record MailProperties(
        @DefaultValue("1s") Duration poll,

        @DefaultValue({"PT1M", "PT2M", "PT4M", "PT8M", "PT15M", "PT30M", "PT1H", "PT2H", "PT4H", "PT4H", "PT4H", "PT4H"
        })
        List<Duration> backOff,

        @DefaultValue("PT5M") Duration lock) {}
