package onboarding.mail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks through the outbox all the time. Announcing has its own rhythm: it does not wait for a slow mail server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "onboarding.mail.enabled-dispatch", matchIfMissing = true)
class DispatchSchedule {

    private final Dispatcher dispatcher;

    DispatchSchedule(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Scheduled(fixedDelayString = "${onboarding.mail.poll:1s}")
    void send() {
        dispatcher.sendDue();
    }

    @Scheduled(fixedDelayString = "${onboarding.mail.poll:1s}")
    void announce() {
        dispatcher.announceDue();
    }
}
