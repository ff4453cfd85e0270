package onboarding.access.engine;

import java.util.Locale;
import java.util.Optional;
import onboarding.language.LanguageChoices;
import onboarding.language.Languages;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Keeps each person's language beside the person's account, with which it goes. */
@Component
class EngineLanguageChoices implements LanguageChoices {

    private static final String LANGUAGE = "language";

    private final IdentityService identities;
    private final Languages languages;

    EngineLanguageChoices(IdentityService identities, Languages languages) {
        this.identities = identities;
        this.languages = languages;
    }

    @Override
    public Optional<Locale> of(String personId) {
        return languages.named(identities.getUserInfo(personId, LANGUAGE));
    }

    @Override
    public void keep(String personId, Locale language) {
        identities.setUserInfo(personId, LANGUAGE, language.toLanguageTag());
    }
}
