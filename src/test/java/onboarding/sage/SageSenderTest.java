package onboarding.sage;

import static onboarding.sage.SageForms.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever sends over Sage Connect, when it is not the contact of the client")
class SageSenderTest extends SageTest {

    private static final String PIOTR = "piotr@mleczarnia.example";

    /** Piotr sends, and the office is connected; Piotr is asked to join. */
    private String invited() {
        String reference = checked(check());
        as("staff", reference, NAME, with(accounts(), "senderName", "Piotr Zieliński", "senderEmail", PIOTR));
        as("manager", reference, ORDER, ordered());
        office.sendMails();
        as("staff", reference, WIZARD, wizard());
        office.runDue();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        office.runDue();
        return reference;
    }

    private void finishes(String address) {
        office.sendMails();
        String link = CaseStages.linkTo(office, address);
        for (int step = 1; step <= 7; step++) {
            office.press(link, Map.of("action", "tick", "step", String.valueOf(step)));
        }
        assertThat(office.press(link, Map.of("action", "done", "name", "Piotr Zieliński"))
                        .text())
                .contains("Dziękujemy. Odpowiedź została zapisana");
        office.runDue();
    }

    @Test
    void is_asked_for_the_document_and_its_status_and_told_that_it_works_like_the_contact() {
        String reference = invited();
        finishes(PIOTR);
        as("staff", reference, RIGHTS, Map.of("rightsFound", "DEFAULT"));
        office.runDue();
        finishes(PIOTR);
        as("staff", reference, READ, read());
        office.runDue();
        finishes(PIOTR);

        assertThat(exchanges.get(reference).provedAt()).isNotNull();
        assertThat(office.subjectsTo(PIOTR)).last().asString().contains("Sage Connect działa");
        assertThat(office.subjectsTo(ANNA)).singleElement().asString().contains("Sage Connect działa");
        assertThat(office.running(reference)).isEmpty();
    }

    @Test
    void has_the_account_at_the_address_that_a_colleague_put_right() {
        String reference = invited();

        office.complete(
                "staff",
                reference,
                Forms.RECORD,
                Map.of(
                        "ending", "DONE",
                        "staffAnswer", "CORRECT_ADDRESS",
                        "correctedContactName", "Piotr Zieliński",
                        "correctedContactEmail", "p.zielinski@mleczarnia.example"));
        finishes("p.zielinski@mleczarnia.example");

        assertThat(participants.ofSide(reference, Holder.CLIENT).orElseThrow().email())
                .isEqualTo("p.zielinski@mleczarnia.example");
        assertThat(office.caseOf(reference).contact().email()).isEqualTo(ANNA);
        as("staff", reference, RIGHTS, Map.of("rightsFound", "DEFAULT"));
        office.sendMails();
        assertThat(office.subjectsTo("p.zielinski@mleczarnia.example"))
                .as("asked to send a document, too")
                .hasSize(2);
    }
}
