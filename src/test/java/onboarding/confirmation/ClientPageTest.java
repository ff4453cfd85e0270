package onboarding.confirmation;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.AFTER_REFUSAL;
import static onboarding.process.Forms.CHECK;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.HELP;
import static onboarding.process.Forms.RECORD;
import static onboarding.process.Forms.decline;
import static onboarding.process.Forms.done;
import static onboarding.process.Forms.help;
import static onboarding.process.Forms.later;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onboarding.client.CaseStatus;
import onboarding.evidence.Actor;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.Letter;
import onboarding.process.OfficeTest;
import onboarding.process.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The client's page")
class ClientPageTest extends OfficeTest {

    private static final String ALREADY_RECORDED = "Dette er allerede registrert";
    private static final String KARI = "Kari Østby";

    @Test
    void changesNothingHoweverOftenItIsLookedAt() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);
        List<Object> before = office.everythingAbout(reference);

        for (int i = 0; i < 20; i++) {
            assertThat(office.open(link).status()).isEqualTo(200);
            assertThat(office.head(link).status()).isEqualTo(200);
            assertThat(office.open(link + "?action=done&name=Scanner&told=RECORDED")
                            .status())
                    .isEqualTo(200);
        }

        assertThat(office.everythingAbout(reference)).isEqualTo(before);
        assertThat(office.tasks(reference)).containsExactly(RECORD);
    }

    @Test
    void saysWhoAsksForWhatInTheClientsLanguage() {
        CaseStages.waiting(office);

        Page page = office.open(CaseStages.link(office));

        assertThat(page.text())
                .contains(
                        "lang=\"nb\"",
                        "Godkjenn samarbeidet hos Visma",
                        "Fjordtall Regnskap AS",
                        "Brønnøysundregistrene",
                        "vismaonline.com",
                        "Kim Colleague",
                        "+4722000000",
                        "Jeg har gjort dette",
                        "Jeg takker nei",
                        "Jeg trenger hjelp",
                        "Jeg gjør det en annen dag")
                .doesNotContain("??");
    }

    @Test
    void takesDoneWithTheNameOfWhoSaysSo() {
        String reference = CaseStages.waiting(office);

        Page page = office.press(CaseStages.link(office), done("Ola Nordmann"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Takk. Svaret ditt er registrert", "Ola Nordmann");
        assertThat(office.questionOf(reference).state()).isEqualTo(State.ANSWERED);
        assertThat(office.answerTo(reference).by()).isEqualTo("Ola Nordmann");
        assertThat(office.answerTo(reference).via()).isEqualTo(Via.PAGE);
        assertThat(office.entries(reference, "evidence.confirmation.PAGE.DONE"))
                .extracting(entry -> entry.actor())
                .containsExactly(Actor.client("Ola Nordmann"));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.ends(reference, "await-confirmation")).containsExactly("endEvent_clientAnswered");
    }

    @Test
    void takesARefusalWithItsReason() {
        String reference = CaseStages.waiting(office);

        office.press(CaseStages.link(office), decline(KARI, "Vi bytter\r\nregnskapsfører"));

        assertThat(office.answerTo(reference).answer()).isEqualTo(Answer.DECLINED);
        assertThat(office.answerTo(reference).reason()).isEqualTo("Vi bytter\nregnskapsfører");
        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);
    }

    @Test
    void letsTheClientNameADayUntilWhichRemindersRest() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);

        Page page = office.press(link, later("2026-03-20"));

        assertThat(page.text()).contains("Takk. Vi minner deg ikke på det før den dagen", "20. mars 2026");
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        office.passUntil(Instant.parse("2026-03-24T06:59:00Z"));
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        office.passUntil(Instant.parse("2026-03-24T07:00:00Z"));
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
        office.press(link, done(KARI));
        assertThat(office.tasks(reference)).containsExactly(CHECK);
    }

    @Test
    void makesAQuestionATaskAndLetsRemindersRestUntilAColleagueHasHelped() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);
        office.passDays(1);

        Page page = office.press(link, help("Hvor finner jeg Mine tjenester?"));
        office.sendMails();

        assertThat(page.text()).contains("Takk. Kontoret har fått spørsmålet ditt");
        assertThat(office.tasks(reference)).containsExactlyInAnyOrder(RECORD, HELP);
        assertThat(office.engine
                        .getTaskService()
                        .getVariables(office.task(reference, HELP).getId()))
                .doesNotContainValue("Hvor finner jeg Mine tjenester?")
                .containsEntry("clientName", "Brønnøysundregistrene");
        assertThat(office.lettersTo("colleague@fjordtall.example"))
                .extracting(Letter::text)
                .singleElement()
                .asString()
                .contains("Hvor finner jeg Mine tjenester?");
        office.passDays(40);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        assertThat(office.questionOf(reference).state()).isEqualTo(State.ASKED);

        office.complete(reference, HELP, Map.of("ending", "DONE", "helpNote", "Called Kari"));
        assertThat(office.tasks(reference)).containsExactly(RECORD);
        office.passDays(1);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        office.passDays(1);
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
    }

    @Test
    void saysAlreadyRecordedToASecondPressOfTheSameButton() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);
        office.press(link, done(KARI));
        List<Object> before = office.everythingAbout(reference);

        Page second = office.press(link, done(KARI));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).contains(ALREADY_RECORDED);
        assertThat(office.everythingAbout(reference)).isEqualTo(before);
    }

    @Test
    void saysAlreadyRecordedToASecondPromiseOfTheSameDay() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);
        office.press(link, later("2026-03-20"));
        List<Object> before = office.everythingAbout(reference);

        assertThat(office.press(link, later("2026-03-20")).text()).contains(ALREADY_RECORDED);

        assertThat(office.everythingAbout(reference)).isEqualTo(before);
    }

    @Test
    void makesOneTaskOfAQuestionThatWasSentTwice() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);
        office.press(link, help("Hvor finner jeg Mine tjenester?"));
        List<Object> before = office.everythingAbout(reference);

        assertThat(office.press(link, help("Hvor finner jeg Mine tjenester?")).text())
                .contains(ALREADY_RECORDED);

        assertThat(office.everythingAbout(reference)).isEqualTo(before);
    }

    @Test
    void takesDoneBackForARefusalUntilStaffHaveActed() {
        String reference = CaseStages.checking(office);

        Page page = office.press(CaseStages.link(office), decline(KARI, "Angret meg"));

        assertThat(page.text()).contains("Takk. Svaret ditt er registrert");
        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);
        assertThat(office.answerTo(reference).answer()).isEqualTo(Answer.DECLINED);
    }

    @Test
    void takesARefusalBackUntilStaffHaveActed() {
        String reference = CaseStages.waiting(office);
        office.press(CaseStages.link(office), decline(KARI, "Vet ikke"));

        office.press(CaseStages.link(office), done(KARI));

        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.answerTo(reference).answer()).isEqualTo(Answer.DONE);
    }

    @Test
    void goesOnShowingWhatToDoAfterARefusalThatCanStillBeTakenBack() {
        CaseStages.waiting(office);
        String link = CaseStages.link(office);

        office.press(link, decline(KARI, "Vet ikke"));

        assertThat(office.open(link).text()).contains("id=\"steps\"");
    }

    @Test
    void takesDoneBackForALaterDayWhichGoesOnWaiting() {
        String reference = CaseStages.checking(office);

        office.press(CaseStages.link(office), later("2026-03-20"));

        assertThat(office.tasks(reference)).containsExactly(RECORD);
        assertThat(office.questionOf(reference).given()).isNull();
        office.passUntil(Instant.parse("2026-03-24T06:59:00Z"));
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        office.passUntil(Instant.parse("2026-03-24T07:00:00Z"));
        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(2);
    }

    @Test
    void changesNoAnswerThatStaffHaveActedOn() {
        String reference = CaseStages.completed(office);
        String link = CaseStages.link(office);
        List<Object> before = office.everythingAbout(reference);

        Page refused = office.press(link, decline(KARI, "Angret meg"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Kontoret har fulgt opp svaret ditt");
        assertThat(office.press(link, later("2026-03-20")).status()).isEqualTo(409);
        assertThat(office.press(link, done(KARI)).text()).contains(ALREADY_RECORDED);
        assertThat(office.open(link).text()).doesNotContain("<form");
        assertThat(office.everythingAbout(reference)).isEqualTo(before);
        assertThat(office.caseOf(reference).status()).isEqualTo(CaseStatus.COMPLETED);
    }

    @Test
    void takesARefusalBeforeTheActivationWasRecorded() {
        String reference = CaseStages.announced(office);

        office.press(CaseStages.link(office), decline(KARI, "Vi vil ikke"));

        assertThat(office.tasks(reference)).containsExactly(AFTER_REFUSAL);
        assertThat(office.collaborationOf(reference).activatedAt()).isNull();
    }

    @Test
    void goesBackToTheActivationWhenARefusalBeforeItIsTakenBack() {
        String reference = CaseStages.announced(office);
        office.press(CaseStages.link(office), decline(KARI, "Vi vil ikke"));

        office.press(CaseStages.link(office), later("2026-03-20"));

        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        office.complete(reference, ACTIVATE, Forms.activated());
        assertThat(office.tasks(reference)).containsExactly(RECORD);
    }

    @Test
    void remembersDoneThatCameBeforeTheWaitBegan() {
        String reference = CaseStages.announced(office);

        office.press(CaseStages.link(office), done(KARI));
        assertThat(office.tasks(reference)).containsExactly(ACTIVATE);
        office.complete(reference, ACTIVATE, Forms.activated());

        assertThat(office.tasks(reference)).containsExactly(CHECK);
        assertThat(office.ends(reference, "await-confirmation")).containsExactly("endEvent_answerKnown");
    }

    @Test
    void tellsNothingOfWhatExistsToAForgedLink() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);
        int dot = link.indexOf('.');
        String flipped = link.charAt(dot + 1) == 'A' ? "B" : "A";
        List<Object> before = office.everythingAbout(reference);

        List<String> forged = List.of(
                "/c/nothing",
                "/c/nothing.AAAA",
                link.substring(0, dot),
                link.substring(0, dot + 1),
                link.substring(0, link.length() - 1),
                link.substring(0, dot + 1) + flipped + link.substring(dot + 2),
                link.substring(0, 3) + "x" + link.substring(4),
                link + "A",
                "/c/" + "A".repeat(3000) + "." + "A".repeat(43));

        assertThat(forged).allSatisfy(address -> {
            Page page = office.open(address);
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.text())
                    .contains("Denne lenken virker ikke lenger")
                    .doesNotContain("Brønnøysundregistrene", reference);
            assertThat(office.press(address, done(KARI)).status()).isEqualTo(404);
        });
        assertThat(office.everythingAbout(reference)).isEqualTo(before);
    }

    @Test
    void refusesTheLinkOfAnotherCaseUnderAWrongSignature() {
        String first = CaseStages.waiting(office);
        String second = office.start(
                "staff",
                Forms.client(Map.of(
                        "clientName", "Fjell AS", "nationalId", "988077917", "contactEmail", "per@fjell.example")));
        office.complete(
                second, Forms.LOOK_UP, Forms.changed(Forms.subscriberFound(), Map.of("numberShown", "988077917")));
        office.sendMails();
        String mine = CaseStages.link(office);
        String other = office.lettersTo("per@fjell.example").get(0).link();
        String mixed = other.substring(0, other.indexOf('.')) + mine.substring(mine.indexOf('.'));

        assertThat(office.open(mixed).status()).isEqualTo(404);
        assertThat(office.press(mixed, decline("Per", "Nei")).status()).isEqualTo(404);
        assertThat(office.questionOf(second).given()).isNull();
        office.press(other, done("Per"));
        assertThat(office.questionOf(first).given()).isNull();
        assertThat(office.tasks(first)).containsExactly(RECORD);
    }

    @Test
    void isGoneOnceTheCaseWasCancelled() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);
        office.cancel(reference, "The client left");

        assertThat(office.open(link).status()).isEqualTo(410);
        assertThat(office.open(link).text()).doesNotContain("Brønnøysundregistrene");
        assertThat(office.press(link, done(KARI)).status()).isEqualTo(410);
        assertThat(office.count(reference, "evidence.confirmation.PAGE.DONE")).isZero();
    }

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                Arguments.of("no name", Map.of("action", "done"), "Navnet ditt"),
                Arguments.of("blank name", done("  "), "Navnet ditt"),
                Arguments.of("long name", done("x".repeat(101)), "Navnet ditt"),
                Arguments.of("name of two lines", done("Kari\nBcc: all@x.example"), "Navnet ditt"),
                Arguments.of("no reason", Map.of("action", "decline", "name", KARI), "Hvorfor takker du nei?"),
                Arguments.of("long reason", decline(KARI, "x".repeat(1001)), "Hvorfor takker du nei?"),
                Arguments.of("nobody declines", Map.of("action", "decline", "reason", "Nei"), "Navnet ditt"),
                Arguments.of("no day", Map.of("action", "later"), "Velg en dag fra og med i dag"),
                Arguments.of("day that is none", later("2026-02-30"), "Velg en dag fra og med i dag"),
                Arguments.of("day that has passed", later("2026-03-01"), "Velg en dag fra og med i dag"),
                Arguments.of("day too far ahead", later("2026-05-02"), "Velg en dag fra og med i dag"),
                Arguments.of("no question", Map.of("action", "help"), "Hva kan vi hjelpe deg med?"),
                Arguments.of("long question", help("x".repeat(1001)), "Hva kan vi hjelpe deg med?"),
                Arguments.of("unknown button", Map.of("action", "delete"), "Trykk på en av knappene"),
                Arguments.of(
                        "button that this page does not have",
                        Map.of("action", "trouble", "name", KARI, "reason", "Feil"),
                        "Trykk på en av knappene"),
                Arguments.of("no button", Map.of("name", KARI), "Trykk på en av knappene"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unacceptable")
    void refusesWithASentenceAndRecordsNothing(String what, Map<String, String> fields, String sentence) {
        String reference = CaseStages.waiting(office);
        List<Object> before = office.everythingAbout(reference);

        Page page = office.press(CaseStages.link(office), fields);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Ingenting er registrert ennå", sentence)
                .doesNotContain("??");
        assertThat(office.everythingAbout(reference)).isEqualTo(before);
    }

    @Test
    void takesTheFirstAndTheLastDayThatMayBeNamed() {
        String reference = CaseStages.waiting(office);
        String link = CaseStages.link(office);

        assertThat(office.press(link, later("2026-03-02")).status()).isEqualTo(200);
        assertThat(office.press(link, later("2026-05-01")).status()).isEqualTo(200);
        assertThat(office.questionOf(reference).promisedFor()).isEqualTo("2026-05-01");
    }

    @Test
    void showsWhatWasTypedAsTextAndNotAsMarkup() {
        CaseStages.waiting(office);
        String link = CaseStages.link(office);

        Page page = office.press(link, decline("<b>Kari</b>", "<script>alert(1)</script>"));

        assertThat(page.text()).contains("&lt;script&gt;").doesNotContain("<script>", "<b>Kari");
    }
}
