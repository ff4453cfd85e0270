package onboarding.afas.process;

import java.util.List;
import java.util.Optional;
import onboarding.afas.process.AfasProcesses.Fields;
import onboarding.afas.process.AfasProcesses.Variables;
import onboarding.client.CaseFiles;
import onboarding.client.Cases;
import onboarding.client.MatterOpenAlready;
import onboarding.client.NewOfficeCase;
import onboarding.client.Product;
import onboarding.engine.CaseVariables;
import onboarding.engine.CurrentUser;
import onboarding.engine.Values;
import onboarding.engine.form.FormRefusedException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Opens the cases of the office that are about AFAS, from what their start forms ask, and says what each is about. */
@Component
class AfasCases {

    private final Cases cases;
    private final CaseFiles files;
    private final CurrentUser currentUser;
    private final MessageSource texts;

    AfasCases(Cases cases, CaseFiles files, CurrentUser currentUser, MessageSource texts) {
        this.cases = cases;
        this.files = files;
        this.currentUser = currentUser;
        this.texts = texts;
    }

    /** What the setup of the office is about; there is never a second one. */
    static final String OFFICE = "afas-office";

    static String ofPerson(PccEvent event, String userId) {
        return "afas-person|%s|%s".formatted(event, userId);
    }

    /** A person who is to work with the environment of this number. */
    static String ofJoining(String userId, long environment) {
        return "%s|%d".formatted(ofPerson(PccEvent.JOINS, userId), environment);
    }

    /** The user code of a person. */
    static String ofUserCode(String userId) {
        return "afas-user-code|" + userId;
    }

    static String ofEnvironment(String code) {
        return "afas-environment|" + code;
    }

    /** This Profit Update of the office, or of the environment of this number; the next one is another matter. */
    static String ofUpdate(Optional<String> environment, String update) {
        return "afas-update|%s|%s".formatted(environment.orElse("office"), update);
    }

    Optional<String> openCaseAbout(String matter) {
        return files.openCaseAbout(matter);
    }

    /**
     * Opens a case that the process carries from now on.
     *
     * @param matter what it is about
     * @param refusal key of the sentence when another open case is about the same
     * @throws FormRefusedException when one is, also one that was opened at this very moment
     */
    String open(DelegateExecution carrier, String subject, String path, String matter, String refusal) {
        String reference = cases.openForOffice(
                new NewOfficeCase(
                        subject,
                        Product.AFAS_PROFIT,
                        path,
                        Values.text(carrier, Fields.RESPONSIBLE),
                        Values.date(carrier, Fields.READY_ON).orElseThrow()),
                currentUser.id());
        CaseVariables.carry(carrier, reference, subject);
        carrier.setVariable(Variables.PRODUCT, Product.AFAS_PROFIT.name());
        takeUp(reference, matter, refusal);
        return reference;
    }

    private void takeUp(String reference, String matter, String refusal) {
        try {
            files.takeUp(reference, matter);
        } catch (MatterOpenAlready e) {
            throw new FormRefusedException(List.of(
                    texts.getMessage(refusal, new Object[] {e.caseReference()}, LocaleContextHolder.getLocale())));
        }
    }
}
