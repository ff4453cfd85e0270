package onboarding.secret;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets passwords in time; until then a page shows none that is overdue. */
@Configuration(proxyBeanMethods = false)
class SecretSchedule {

    private final Vault vault;

    SecretSchedule(Vault vault) {
        this.vault = vault;
    }

    @Scheduled(fixedDelayString = "${onboarding.secret.forget-every:PT1M}")
    void forget() {
        vault.forgetOverdue();
    }
}
