package onboarding.winbooks.process;

import java.util.List;
import java.util.Optional;
import onboarding.client.CaseFiles;
import onboarding.client.MatterOpenAlready;
import onboarding.engine.form.FormRefusedException;
import onboarding.winbooks.LicenceProduct;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What open WinBooks cases are about: never two about the same licence or the same person. */
@Component
class Matters {

    private final CaseFiles files;
    private final MessageSource texts;

    Matters(CaseFiles files, MessageSource texts) {
        this.files = files;
        this.texts = texts;
    }

    static String ofOffice(LicenceProduct product) {
        return "winbooks-office|" + product;
    }

    static String ofPerson(String winbooksId) {
        return "winbooks-id|" + winbooksId;
    }

    Optional<String> openCaseAbout(String matter) {
        return files.openCaseAbout(matter);
    }

    /** @throws FormRefusedException when somebody else has just opened a case about the same */
    void takeUp(String caseReference, String matter, String refusal) {
        try {
            files.takeUp(caseReference, matter);
        } catch (MatterOpenAlready e) {
            throw new FormRefusedException(List.of(
                    texts.getMessage(refusal, new Object[] {e.caseReference()}, LocaleContextHolder.getLocale())));
        }
    }

    void leave(String caseReference, String matter) {
        files.leave(caseReference, matter);
    }
}
