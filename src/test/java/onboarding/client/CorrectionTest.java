package onboarding.client;

import static onboarding.process.Forms.ACTIVATE;
import static onboarding.process.Forms.CLIENT_EMAIL;
import static onboarding.process.Forms.LOOK_UP;
import static onboarding.process.Forms.RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onboarding.client.Corrections.Outcome;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.identifier.Country;
import onboarding.language.Phrases;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DisplayName("What was entered for a case")
@RecordApplicationEvents
class CorrectionTest extends OfficeTest {

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Phrases phrases;

    @Test
    void isPutRightInEveryField() {
        String reference = office.start();

        Outcome outcome = office.correct(
                reference,
                Map.ofEntries(
                        Map.entry("clientName", "Brønnøysund Register AS"),
                        Map.entry("nationalId", "NO 988 077 917 MVA"),
                        Map.entry("clientLanguage", "en"),
                        Map.entry("contactFirstName", "Jan"),
                        Map.entry("contactLastName", "van den Berg"),
                        Map.entry("contactEmail", "Jan@Brreg.example"),
                        Map.entry("contactPhone", "75 00 75 01"),
                        Map.entry("knownSituation", "NEW_AT_VENDOR"),
                        Map.entry("responsible", "staff"),
                        Map.entry("goLiveDate", "2026-06-01")));

        assertThat(outcome).isEqualTo(Outcome.CORRECTED);
        OnboardingCase corrected = office.caseOf(reference);
        assertThat(corrected.client().legalName()).isEqualTo("Brønnøysund Register AS");
        assertThat(corrected.client().nationalId()).isEqualTo("988077917");
        assertThat(corrected.client().language()).isEqualTo("en");
        assertThat(corrected.contact())
                .isEqualTo(new Contact("Jan", "van den Berg", "jan@brreg.example", "+4775007501"));
        assertThat(corrected.knownSituation()).isEqualTo(KnownSituation.NEW_AT_VENDOR);
        assertThat(corrected.responsible()).isEqualTo("staff");
        assertThat(corrected.goLiveOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(corrected.product()).isEqualTo(Product.VISMA_EACCOUNTING);
        assertThat(office.entries(reference, "evidence.case.corrected"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(Actor.staff("staff")))
                .satisfies(entry -> assertThat(entry.details().get("reason")).isEqualTo("Misheard on the phone"))
                .satisfies(entry -> assertThat(answers(entry))
                        .contains(
                                "Legal name: Brønnøysundregistrene → Brønnøysund Register AS",
                                "Organisasjonsnummer: 974760673 → 988077917",
                                "Language for e-mails and pages: Norsk (bokmål) → English",
                                "The client at the vendor: Not known yet → New to the vendor",
                                "Responsible colleague: Kim Colleague → Siri Staff",
                                "Wished go-live date: 2026-05-04 → 2026-06-01")
                        .hasSize(10));
    }

    @Test
    void isFollowedByEveryRunningProcess() {
        String reference = CaseStages.waiting(office);

        office.correct(reference, Map.of("clientName", "Brønnøysund AS", "knownSituation", "KNOWN_AT_VENDOR"));

        List<String> names =
                office
                        .engine
                        .getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("clientName")
                        .list()
                        .stream()
                        .map(variable -> (String) variable.getValue())
                        .toList();
        assertThat(names).hasSizeGreaterThan(2).containsOnly("Brønnøysund AS");
        assertThat(office.engine
                        .getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("knownSituation")
                        .list())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(variable.getValue()).isEqualTo("KNOWN_AT_VENDOR"));
    }

    @Test
    void movesWhatIsDueBeforeTheGoLive() {
        String reference = CaseStages.announced(office);
        assertThat(office.dueAt(reference, ACTIVATE)).isEqualTo(Instant.parse("2026-04-20T14:00:00Z"));

        office.correct(reference, Map.of("goLiveDate", "2026-06-01"));

        assertThat(office.dueAt(reference, ACTIVATE)).isEqualTo(Instant.parse("2026-05-18T14:00:00Z"));
    }

    @Test
    void leavesWhatIsDueForAnotherReason() {
        String reference = CaseStages.waiting(office);
        Instant due = office.dueAt(reference, RECORD);

        office.correct(reference, Map.of("goLiveDate", "2026-06-01"));

        assertThat(office.dueAt(reference, RECORD)).isEqualTo(due);
    }

    @Test
    void givesTheTasksOfTheWrongColleagueToTheRightOne() {
        String reference = office.start();
        assertThat(office.task(reference, LOOK_UP).getAssignee()).isEqualTo("colleague");

        office.correct(reference, Map.of("responsible", "staff"));

        assertThat(office.task(reference, LOOK_UP).getAssignee()).isEqualTo("staff");
    }

    @Test
    void leavesATaskToThePersonWhoDoesTheCaseOrWasHandedIt() {
        String done = CaseStages.announced(office);
        office.correct(done, Map.of("responsible", "staff"));
        assertThat(office.task(done, ACTIVATE).getAssignee()).isEqualTo("colleague");
        String handed = office.start(
                "staff",
                Forms.client(Map.of("clientName", "Fjellheim AS", "nationalId", "988077917", "responsible", "staff")));
        office.complete(
                handed,
                LOOK_UP,
                Map.of("ending", "HANDED_OVER", "handOverTo", "colleague", "endingNote", "You know them"));

        office.correct(handed, Map.of("responsible", "manager"));

        assertThat(office.task(handed, LOOK_UP).getAssignee()).isEqualTo("colleague");
    }

    @Test
    void killsTheLinkToAnOldAddressAndAsksAtTheNewOne() {
        String reference = CaseStages.waiting(office);
        String old = CaseStages.link(office);

        office.correct(reference, Map.of("contactEmail", "jan@brreg.example", "contactLastName", "van den Berg"));
        office.sendMails();

        assertThat(office.open(old).status()).isEqualTo(410);
        assertThat(office.lettersTo("jan@brreg.example")).hasSize(1);
        assertThat(office.open(office.lettersTo("jan@brreg.example").get(0).link())
                        .status())
                .isEqualTo(200);
        assertThat(office.caseOf(reference).contact())
                .isEqualTo(new Contact("Kari", "van den Berg", "jan@brreg.example", "+4775007500"));
        assertThat(office.tasks(reference)).containsExactly(RECORD);
    }

    @Test
    void sendsTheAnnouncementThatHadNotLeftToTheNewAddressAlone() {
        String reference = CaseStages.lookedUp(office);

        office.correct(reference, Map.of("contactEmail", "karin@brreg.example"));
        office.sendMails();

        assertThat(office.lettersTo(CLIENT_EMAIL)).isEmpty();
        assertThat(office.lettersTo("karin@brreg.example")).hasSize(1);
        assertThat(office.tasks(reference)).containsExactly(Forms.ACTIVATE);
        office.pass(Duration.ofHours(1));
        assertThat(office.tasks(reference)).containsExactly(Forms.ACTIVATE);
    }

    @Test
    void endsTheTaskOfAMailThatFailedOnceTheOneInItsPlaceHasLeft() {
        String reference = CaseStages.lookedUp(office);
        office.failToSend();
        assertThat(office.tasks(reference)).containsExactly(Forms.SEE_TO_MAIL);

        office.correct(reference, Map.of("contactEmail", "karin@brreg.example"));
        office.sendMails();

        assertThat(office.tasks(reference)).containsExactly(Forms.ACTIVATE);
        assertThat(office.lettersTo("karin@brreg.example")).hasSize(1);
    }

    @Test
    void leavesALinkThatWentToTheRightPerson() {
        String reference = CaseStages.waiting(office);

        office.correct(reference, Map.of("goLiveDate", "2026-06-01"));
        office.sendMails();

        assertThat(office.lettersTo(CLIENT_EMAIL)).hasSize(1);
        assertThat(office.open(CaseStages.link(office)).status()).isEqualTo(200);
    }

    @Test
    void isToldToTheVendorsModuleWithWhatItWasBefore() {
        String reference = office.start();

        office.correct(reference, Map.of("nationalId", "988077917"));

        assertThat(events.stream(IntakeCorrected.class)).singleElement().satisfies(event -> {
            assertThat(event.caseReference()).isEqualTo(reference);
            assertThat(event.before().client().nationalId()).isEqualTo("974760673");
            assertThat(event.after().client().nationalId()).isEqualTo("988077917");
            assertThat(event.reason()).isEqualTo("Misheard on the phone");
            assertThat(event.userId()).isEqualTo("staff");
        });
    }

    @ParameterizedTest(name = "{0} “{1}”: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "clientName||Legal name: Please fill this in.",
                "country||Country: Please choose one.",
                "country|XX|Country: This is not one of the choices.",
                "nationalId|974760674|Organisasjonsnummer:",
                "nationalId||Organisasjonsnummer: Please fill this in.",
                "nationalId|987654325|Organisasjonsnummer: This is the number of the office itself.",
                "contactEmail|kari@fjordtall.example|E-mail: This is an address of the office itself.",
                "contactEmail|kari|E-mail:",
                "contactPhone|12|Phone:",
                "contactFirstName||First name: Please fill this in.",
                "clientLanguage|xx|Language for e-mails and pages: This is not one of the choices.",
                "knownSituation|GUESSED|The client at the vendor: This is not one of the choices.",
                "responsible|nobody|Responsible colleague: This is not one of the choices.",
                "goLiveDate|2026-03-01|Wished go-live date: This date has passed.",
                "goLiveDate|soon|Wished go-live date: This is not a date."
            })
    void keepsTheRulesOfTheStartForm(String field, String typed, String sentence) {
        String reference = office.start();
        OnboardingCase before = office.caseOf(reference);

        assertThatThrownBy(() -> office.correct(reference, Map.of(field, typed == null ? "" : typed)))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining(sentence);

        assertThat(office.caseOf(reference)).isEqualTo(before);
        assertThat(office.count(reference, "evidence.case.corrected")).isZero();
    }

    @Test
    void takesOverNothingThatTheFormDoesNotAskForAndNoOtherProduct() {
        String reference = office.start();

        office.correct(
                reference,
                Map.of("product", "SOMETHING_ELSE", "caseReference", "ONB-1", "clientName", "Brønnøysund AS"));

        assertThat(office.caseOf(reference).product()).isEqualTo(Product.VISMA_EACCOUNTING);
        assertThat(office.caseOf(reference).client().legalName()).isEqualTo("Brønnøysund AS");
    }

    @Test
    void mayKeepAGoLiveThatHasPassedMeanwhile() {
        String reference = office.start();
        office.clock.advance(Duration.ofDays(90));

        assertThat(office.correct(reference, Map.of("contactPhone", "75 00 75 01")))
                .isEqualTo(Outcome.CORRECTED);
    }

    @Test
    void canLoseANumberThatWasNotIssuedAndGetItBack() {
        String reference = office.start();

        office.correct(reference, Map.of("nationalIdNotIssued", "true"));
        assertThat(office.caseOf(reference).client().nationalId()).isNull();
        assertThat(openFor(reference)).isEqualTo("VISMA_EACCOUNTING|NO|brønnøysundregistrene");

        assertThatThrownBy(() -> office.correct(reference, Map.of("nationalId", "974760673")))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining("Not issued yet");
        office.correct(reference, Map.of("nationalId", "974760673", "nationalIdNotIssued", "false"));
        assertThat(openFor(reference)).isEqualTo("VISMA_EACCOUNTING|NO|974760673");
    }

    @Test
    void isRefusedWhenItWouldBeASecondCaseOfTheSameClient() {
        String first = office.start();
        String second =
                office.start("staff", Forms.client(Map.of("clientName", "Fjellheim AS", "nationalId", "988077917")));

        assertThatThrownBy(() -> office.correct(second, Map.of("nationalId", "974760673")))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining(first)
                .hasMessageContaining("Brønnøysundregistrene");
        assertThat(office.caseOf(second).client().nationalId()).isEqualTo("988077917");

        assertThat(office.correct(second, Map.of("clientName", "Fjellheim & Co AS")))
                .isEqualTo(Outcome.CORRECTED);
        assertThat(office.caseOf(first).client().legalName()).isEqualTo("Brønnøysundregistrene");
    }

    @Test
    void freesTheNumberForTheClientThatBearsIt() {
        String first = office.start();
        office.correct(first, Map.of("nationalId", "988077917"));

        assertThat(office.start()).isNotEqualTo(first);
    }

    @Test
    void changesTheOtherCasesOfTheSameClientToo() {
        String earlier = CaseStages.completed(office);
        String open = office.start();
        assertThat(office.caseOf(open).client().id())
                .isEqualTo(office.caseOf(earlier).client().id());

        office.correct(open, Map.of("clientName", "Brønnøysund AS", "contactPhone", "75 00 75 01"));

        assertThat(office.caseOf(earlier).client().legalName()).isEqualTo("Brønnøysund AS");
        assertThat(office.caseOf(earlier).contact().phone()).isEqualTo("+4775007500");
        assertThat(office.entries(earlier, "evidence.case.correctedWith"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.details()).containsEntry("case", open);
                    assertThat(answers(entry)).containsExactly("Legal name: Brønnøysundregistrene → Brønnøysund AS");
                });
        assertThat(office.engine
                        .getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableValueEquals("clientName", "Brønnøysundregistrene")
                        .count())
                .isZero();
    }

    @Test
    void leavesTheOtherCasesWhenTheCaseIsAboutAnotherClient() {
        String earlier = CaseStages.completed(office);
        String open = office.start();

        office.correct(open, Map.of("clientName", "Fjellheim AS", "nationalId", "988077917", "otherClient", "true"));

        assertThat(office.caseOf(earlier).client().legalName()).isEqualTo("Brønnøysundregistrene");
        assertThat(office.caseOf(earlier).client().nationalId()).isEqualTo("974760673");
        assertThat(office.caseOf(open).client().legalName()).isEqualTo("Fjellheim AS");
        assertThat(office.count(earlier, "evidence.case.correctedWith")).isZero();
        assertThatThrownBy(() -> office.correct(open, Map.of("otherClient", "true", "contactPhone", "75007502")))
                .isInstanceOf(IntakeRefused.class)
                .hasMessageContaining("its own number");
    }

    @Test
    void bringsTogetherAClientThatWasRegisteredTwice() {
        String earlier = CaseStages.completed(office);
        String open =
                office.start("staff", Forms.client(Map.of("clientName", "Brønnøysund", "nationalId", "988077917")));

        office.correct(open, Map.of("nationalId", "974760673"));

        assertThat(office.caseOf(open).client())
                .isEqualTo(office.caseOf(earlier).client());
        assertThat(office.caseOf(open).client().legalName()).isEqualTo("Brønnøysund");
        assertThat(office.jdbc
                        .sql("select count(*) from client")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isNotOverwrittenByAPersonWhoSawSomethingElse() {
        String reference = office.start();
        String shown = office.corrections.fingerprint(office.caseOf(reference));
        office.correct(reference, Map.of("contactPhone", "75 00 75 01"));

        assertThat(office.correct(reference, shown, Map.of("contactPhone", "75 00 75 02")))
                .isEqualTo(Outcome.CHANGED_MEANWHILE);

        assertThat(office.caseOf(reference).contact().phone()).isEqualTo("+4775007501");
        assertThat(office.count(reference, "evidence.case.corrected")).isEqualTo(1);
    }

    @Test
    void isNotCorrectedWhereNothingDiffers() {
        String reference = office.start();

        assertThat(office.correct(reference, Map.of("contactPhone", "75007500")))
                .isEqualTo(Outcome.NOTHING_CHANGED);

        assertThat(office.timeline(reference)).containsExactly("evidence.case.opened");
    }

    @Test
    void isMadeAlsoAfterTheCaseWasClosedForWhatIsLookedAfterLater() {
        String reference = CaseStages.completed(office);
        String oldLink = CaseStages.link(office);

        assertThat(office.correct(reference, Map.of("contactEmail", "karin@brreg.example", "responsible", "staff")))
                .isEqualTo(Outcome.CORRECTED);

        assertThat(office.open(oldLink).status()).isEqualTo(410);
        office.sendMails();
        assertThat(office.lettersTo("karin@brreg.example")).isEmpty();
        office.manage("staff", reference, "END");
        office.complete("colleague", reference, Forms.END_ACTIVE, Forms.activeEnded("CLIENT_GOES_ON"));
        office.sendMails();
        assertThat(office.lettersTo("karin@brreg.example")).hasSize(1);
        assertThat(office.lettersTo("karin@brreg.example").get(0).replyTo()).isEqualTo("staff@fjordtall.example");
    }

    @Test
    void keepsTheLinkOfAClosedCaseThatWentToTheRightAddress() {
        String reference = CaseStages.completed(office);

        office.correct(reference, Map.of("contactPhone", "75 00 75 99"));

        assertThat(office.open(CaseStages.link(office)).status()).isEqualTo(200);
        assertThat(office.answerTo(reference).by()).isEqualTo("Kari Østby");
    }

    @Test
    void isMadeWhileTheCaseIsBeingUndoneSoThatTheLastMailArrives() {
        String reference = CaseStages.waiting(office);
        office.cancel(reference, "The client left");

        office.correct(reference, Map.of("contactEmail", "karin@brreg.example"));

        assertThat(office.tasks(reference)).containsExactly(Forms.END_COLLABORATION);
        office.complete(reference, Forms.END_COLLABORATION, Forms.collaborationEnded());
        office.sendMails();
        assertThat(office.subjectsTo("karin@brreg.example"))
                .singleElement()
                .asString()
                .contains("oppstarten er stoppet");
    }

    @Test
    void canBeOfAnotherCountryWithItsOwnRules() {
        String reference = office.start();

        office.correct(reference, Map.of("country", "NL", "nationalId", "69599068", "contactPhone", "+31 20 123 4567"));

        assertThat(office.caseOf(reference).client().country()).isEqualTo(Country.NL);
        assertThat(office.entries(reference, "evidence.case.corrected"))
                .singleElement()
                .satisfies(entry -> assertThat(answers(entry))
                        .contains("Country: Norway → Netherlands", "KvK-nummer: 974760673 → 69599068"));
    }

    private List<String> answers(Entry entry) {
        return phrases.say(entry.details().getOrDefault("answers", ""), Locale.ENGLISH)
                .lines()
                .toList();
    }

    private String openFor(String reference) {
        return office.jdbc
                .sql("select open_for from onboarding_case where reference = :case")
                .param("case", reference)
                .query(String.class)
                .single();
    }
}
