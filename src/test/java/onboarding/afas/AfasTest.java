package onboarding.afas;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import onboarding.engine.form.FormRefusedException;
import onboarding.process.OfficeTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test of the AFAS paths. */
abstract class AfasTest extends OfficeTest {

    @LocalServerPort
    protected int port;

    @Autowired
    protected AfasOffices offices;

    @Autowired
    protected Menus menus;

    /** What an admin filled in is none of another test’s business. */
    @AfterEach
    void forgetWhatWasFilledIn() {
        office.jdbc.sql("delete from afas_menu where filled_by is not null").update();
        office.jdbc.sql("delete from afas_menu_addition").update();
        office.jdbc.sql("delete from afas_cio_rule where filled_by is not null").update();
    }

    protected String setUpOffice() {
        return referenceOf(office.startForm("staff", "afas-office-setup", AfasForms.setup()));
    }

    /** The office is ready, on AFAS Online with Profit in French. */
    protected String readyOffice() {
        return readyOffice(AfasForms.office());
    }

    protected String readyOffice(Map<String, Object> entered) {
        String reference = setUpOffice();
        as("colleague", reference, AfasForms.ENTER_OFFICE, entered);
        finishSetup(reference);
        return reference;
    }

    protected void finishSetup(String reference) {
        as("colleague", reference, AfasForms.INSITE_ACCESS, Map.of("insiteAccess", true, "everyEmail", true));
        as("colleague", reference, AfasForms.OFFICE_CONNECTORS, AfasForms.unblocked());
        as("colleague", reference, AfasForms.OFFICE_MAIN_SITE, Map.of("mainSite", "https://12345.afasinsite.nl"));
    }

    protected void as(String person, String reference, String task, Map<String, Object> answers) {
        office.complete(person, reference, task, AfasForms.with(answers, "ending", "DONE"));
    }

    protected void refused(String person, String reference, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> as(person, reference, task, answers))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining(sentence);
    }

    protected String referenceOf(ProcessInstance started) {
        return office.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(started.getId())
                .singleResult()
                .getBusinessKey();
    }
}
