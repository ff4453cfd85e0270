package onboarding.client.process;

import static onboarding.process.Forms.LOOK_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import onboarding.engine.form.FormRefusedException;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A click")
class OneTransactionTest extends OfficeTest {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Evidence evidence;

    @Test
    void givesEveryCaseAReferenceOfItsOwnAlsoAfterOneWasRolledBack() {
        String first = office.start();
        String lost = transaction.execute(status -> {
            status.setRollbackOnly();
            return office.start("staff", Forms.client(Map.of("nationalId", "988077917")));
        });

        String second = office.start("staff", Forms.client(Map.of("nationalId", "988077917")));

        assertThat(office.cases.find(lost)).isEmpty();
        assertThat(office.timeline(lost)).isEmpty();
        assertThat(List.of(first, lost, second)).doesNotHaveDuplicates().isSorted();
    }

    @Test
    @Timeout(30)
    void namesTheFirstOfTwoCasesThatAreOpenedAtTheSameMoment() throws Exception {
        CountDownLatch firstIsStored = new CountDownLatch(1);
        CountDownLatch secondWaits = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> transaction.execute(status -> {
            String reference = office.start();
            firstIsStored.countDown();
            await(secondWaits);
            return reference;
        }));
        firstIsStored.await();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(office::start);
        while (waitingSessions() == 0 && !second.isDone()) {
            Thread.onSpinWait();
        }
        secondWaits.countDown();

        assertThatThrownBy(second::join)
                .hasRootCauseInstanceOf(FormRefusedException.class)
                .hasMessageContaining(
                        "Brønnøysundregistrene already has an open case for this product: " + first.join());
        assertThat(office.jdbc
                        .sql("select reference from onboarding_case")
                        .query(String.class)
                        .list())
                .containsExactly(first.join());
    }

    private long waitingSessions() {
        return office.jdbc
                .sql(
                        "select count(*) from information_schema.sessions where executing_statement like 'insert into client%'")
                .query(Long.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void leavesNoEvidenceWhenItIsRolledBack() {
        String reference = office.start();

        transaction.executeWithoutResult(status -> {
            evidence.record(reference, new Entry(Actor.SYSTEM, "evidence.visma.active", Map.of()));
            assertThat(office.timeline(reference)).contains("evidence.visma.active");
            status.setRollbackOnly();
        });

        assertThat(office.timeline(reference)).containsExactly("evidence.case.opened");
    }

    @Test
    void leavesTheTaskOpenAndEverythingAsItWasWhenALaterStepFails() {
        String reference = office.start();
        office.jdbc.sql("update client set language = 'nb-NO'").update();

        assertThatThrownBy(() -> office.complete(reference, LOOK_UP, Forms.subscriberFound()))
                .isNotNull();

        assertThat(office.tasks(reference)).containsExactly(LOOK_UP);
        assertThat(office.timeline(reference)).containsExactly("evidence.case.opened");
        assertThat(office.collaborations.find(reference)).isEmpty();
        assertThat(office.mailStates(reference)).isEmpty();

        office.jdbc.sql("update client set language = 'nb'").update();
        office.complete(reference, LOOK_UP, Forms.subscriberFound());
        office.sendMails();
        assertThat(office.tasks(reference)).containsExactly(Forms.ACTIVATE);
    }
}
