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

    /**
     * Makes the case be about the matter, unless another open case is.
     *
     * @return the other case
     * @throws FormRefusedException when somebody else has just taken it up
     */
    Optional<String> joinOrTakeUp(String caseReference, String matter) {
        Optional<String> other = openCaseAbout(matter).filter(about -> !about.equals(caseReference));
        if (other.isEmpty()) {
            takeUp(caseReference, matter);
        }
        return other;
    }

    /** @return whether the case was about it until now */
    boolean leave(String caseReference, String matter) {
        boolean was = openCaseAbout(matter).filter(caseReference::equals).isPresent();
        files.leave(caseReference, matter);
        return was;
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
