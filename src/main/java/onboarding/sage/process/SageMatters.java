package onboarding.sage.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onboarding.client.CaseFiles;
import onboarding.client.MatterOpenAlready;
import onboarding.engine.form.FormRefusedException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What open Sage cases of the office are about: never two about the same account or person. */
@Component
class SageMatters {

    static final String MAIN_ACCOUNT = "sage-main-account|office";

    private final CaseFiles files;
    private final MessageSource texts;

    SageMatters(CaseFiles files, MessageSource texts) {
        this.files = files;
        this.texts = texts;
    }

    static String ofPerson(String email) {
        return "sage-person|" + email.toLowerCase(Locale.ROOT);
    }

    Optional<String> openCaseAbout(String matter) {
        return files.openCaseAbout(matter);
    }

    /** @throws FormRefusedException when somebody else has just opened a case about the same */
    void takeUp(String caseReference, String matter) {
        try {
            files.takeUp(caseReference, matter);
        } catch (MatterOpenAlready e) {
            throw new FormRefusedException(List.of(texts.getMessage(
                    "sage.refused.openAlready", new Object[] {e.caseReference()}, LocaleContextHolder.getLocale())));
        }
    }
}
