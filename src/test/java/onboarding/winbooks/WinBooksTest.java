package onboarding.winbooks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import onboarding.engine.form.FormRefusedException;
import onboarding.process.OfficeTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test of the WinBooks paths, which begin in an office that has its licence. */
abstract class WinBooksTest extends OfficeTest {

    @LocalServerPort
    private int port;

    @Autowired
    protected Licences licences;

    @Autowired
    protected WinBooksUsers users;

    private WinBooksStages stages;

    @BeforeEach
    void enter() {
        stages = new WinBooksStages(office, licences, port);
    }

    protected String prepareOffice() {
        return stages.licenceWanted("CLASSIC");
    }

    /** The number of the licence that is ready. */
    protected String readyLicence() {
        return stages.readyLicence("CLASSIC");
    }

    protected String name(String reference) {
        return licences.ofCase(reference).orElseThrow().name();
    }

    protected String licenceName() {
        return stages.licenceName();
    }

    /** A request of staff for these people. */
    protected String request(List<Map<String, Object>> people) {
        return request("CLASSIC", people);
    }

    protected String request(String product, List<Map<String, Object>> people) {
        return stages.requested(product, people);
    }

    protected String requestJan() {
        return request(List.of(WinBooksForms.jan()));
    }

    protected WinBooksUser jan(String reference) {
        return users.ofCase(reference).get(0);
    }

    protected void makePassword(String reference, String task) {
        stages.makePassword(reference, task);
    }

    protected void create(String reference) {
        stages.create(reference);
    }

    protected void as(String person, String reference, String task, Map<String, Object> answers) {
        stages.as(person, reference, task, answers);
    }

    protected void refused(String person, String reference, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> as(person, reference, task, answers))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining(sentence);
    }

    protected String referenceOf(ProcessInstance started) {
        return stages.referenceOf(started);
    }
}
