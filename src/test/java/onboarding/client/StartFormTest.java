package onboarding.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onboarding.engine.form.FormRefusedException;
import onboarding.process.CaseStages;
import onboarding.process.Forms;
import onboarding.process.OfficeTest;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The start form")
class StartFormTest extends OfficeTest {

    @Test
    void opensACaseWithWhatWasTypedInNormalForm() {
        String reference = office.start();

        OnboardingCase opened = office.caseOf(reference);
        assertThat(reference).matches("ONB-2026-\\d{6}");
        assertThat(opened.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(opened.client().legalName()).isEqualTo("Brønnøysundregistrene");
        assertThat(opened.client().nationalId()).isEqualTo("974760673");
        assertThat(opened.client().language()).isEqualTo("nb");
        assertThat(opened.contact()).isEqualTo(new Contact("Kari", "Østby", "kari@brreg.example", "+4775007500"));
        assertThat(opened.product()).isEqualTo(Product.VISMA_EACCOUNTING);
        assertThat(opened.knownSituation()).isEqualTo(KnownSituation.NOT_KNOWN_YET);
        assertThat(opened.responsible()).isEqualTo("colleague");
        assertThat(opened.goLiveOn()).isEqualTo("2026-05-04");
        assertThat(opened.openedBy()).isEqualTo("staff");
        assertThat(opened.openedAt()).isEqualTo(office.clock.instant());
    }

    @Test
    void takesAClientWhoseNumberIsNotIssuedYet() {
        String reference = office.start("staff", withoutNumber("Fjell AS"));

        assertThat(office.caseOf(reference).client().nationalId()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 974760673, 974760673",
        "NO, NO 988 077 917 MVA, 988077917",
        "NL, 69599068, 69599068",
        "BE, 0566.988.259, 0566988259",
        "BE, 428.759.497, 0428759497",
        "BE, 1000.000.021, 1000000021",
        "PL, 526-283-15-03, 5262831503",
        "PL, 856-734-62-15, 8567346215"
    })
    void takesTheNumbersOfAllFourCountries(String country, String typed, String stored) {
        String reference = office.start("staff", number(country, typed));

        assertThat(office.caseOf(reference).client().nationalId()).isEqualTo(stored);
        assertThat(office.caseOf(reference).client().country().name()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 123456786, last digit",
        "NO, 000000000, all zeros",
        "NL, 1234567, 8 digits",
        "NL, 123456789, 8 digits",
        "BE, 0431.150.351, last two digits",
        "PL, 1234567890, cannot exist",
        "PL, 5262831504, last digit",
        "PL, 974760673, 10 digits"
    })
    void refusesNumbersThatCannotBe(String country, String typed, String sentence) {
        assertRefused(number(country, typed), sentence);
    }

    @Test
    void asksForTheNumberUnlessItIsNotIssuedYet() {
        Map<String, Object> form = Forms.client();
        form.remove("nationalId");

        assertRefused(form, "Please fill this in");
    }

    @Test
    void refusesASecondOpenCaseOfTheSameNumberAndNamesTheFirst() {
        String first = office.start();

        assertRefused(Forms.client(Map.of("clientName", "Another name AS", "nationalId", "NO974760673MVA")), first);
    }

    @Test
    void refusesASecondOpenCaseOfTheSameNameWhileANumberIsMissing() {
        String first = office.start("staff", withoutNumber("Fjell & Fjære AS"));

        assertRefused(withoutNumber("FJELL  &  FJÆRE AS"), first);
        assertRefused(Forms.client(Map.of("clientName", "Fjell & Fjære AS")), first);
    }

    @Test
    void refusesASecondOpenCaseWithoutANumberForAClientWhoHasOne() {
        String first = office.start();

        assertRefused(withoutNumber("Brønnøysundregistrene"), first);
    }

    @Test
    void takesTheSameNameWithAnotherNumberOrCountry() {
        office.start();

        assertThat(office.start("staff", Forms.client(Map.of("nationalId", "988077917"))))
                .isNotBlank();
        assertThat(office.start("staff", number("NL", "69599068"))).isNotBlank();
    }

    @Test
    void refusesTheOfficeItself() {
        assertRefused(Forms.client(Map.of("nationalId", "987654325")), "the number of the office itself");
        assertRefused(
                Forms.client(Map.of("contactEmail", "anybody@FJORDTALL.example")), "an address of the office itself");
    }

    @ParameterizedTest
    @CsvSource({"NO, 75 00 75 00, +4775007500", "NO, +31 20 123 45 67, +31201234567", "NO, 0047 75007500, +4775007500"})
    void storesThePhoneInInternationalForm(String country, String typed, String stored) {
        String reference = office.start("staff", Forms.client(Map.of("contactPhone", typed)));

        assertThat(office.caseOf(reference).contact().phone()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "seventy-five", "+999 75007500"})
    void refusesPhonesThatCannotBe(String typed) {
        assertRefused(Forms.client(Map.of("contactPhone", typed)), "Phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kari", "kari@", "kari@brreg.example, ola@brreg.example", "Kari <kari@brreg.example>"})
    void refusesAddressesThatCannotBe(String typed) {
        assertRefused(Forms.client(Map.of("contactEmail", typed)), "mail");
    }

    @Test
    void refusesNamesWithLineBreaks() {
        assertRefused(Forms.client(Map.of("contactLastName", "Østby\r\nBcc: all@x.example")), "Line breaks");
        assertRefused(Forms.client(Map.of("clientName", "Fjell\nAS")), "Line breaks");
    }

    @Test
    void refusesNamesThatAreTooLong() {
        assertRefused(Forms.client(Map.of("clientName", "x".repeat(201))), "200");
        assertRefused(Forms.client(Map.of("contactFirstName", "x".repeat(101))), "100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pathOutcome", "onboardingPath", "situation", "caseReference", "answer"})
    void refusesVariablesThatItDoesNotHave(String variable) {
        assertRefused(Forms.client(Map.of(variable, "COMPLETED")), variable);
    }

    @ParameterizedTest
    @CsvSource({
        "responsible, nobody",
        "responsible, admin",
        "product, SOMETHING_ELSE",
        "country, DE",
        "clientLanguage, de",
        "knownSituation, OTHER"
    })
    void refusesWhatIsNotAmongTheChoices(String field, String value) {
        assertRefused(Forms.client(Map.of(field, value)), "choices");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clientName",
                "country",
                "clientLanguage",
                "contactFirstName",
                "contactLastName",
                "contactEmail",
                "contactPhone",
                "product",
                "knownSituation",
                "responsible",
                "goLiveDate"
            })
    void asksForEverythingThatACaseNeeds(String field) {
        Map<String, Object> form = Forms.client();
        form.remove(field);

        assertRefused(form, "Please");
    }

    @Test
    void leavesNoPersonalDataInTheVariablesOfTheEngine() {
        String reference = CaseStages.completed(office);

        List<HistoricVariableInstance> kept = office.engine
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .list();
        List<String> texts = kept.stream()
                .map(HistoricVariableInstance::getValue)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        assertThat(texts).contains(reference, "Brønnøysundregistrene");
        assertThat(String.join("\n", texts))
                .doesNotContain("Østby", "Kari", "kari@", "974760673", "75007500", "2026-05-04");
        assertThat(kept)
                .extracting(HistoricVariableInstance::getName)
                .doesNotContain(
                        "nationalId",
                        "nationalIdNotIssued",
                        "country",
                        "clientLanguage",
                        "contactFirstName",
                        "contactLastName",
                        "contactEmail",
                        "contactPhone",
                        "responsible",
                        "goLiveDate",
                        "saidBy",
                        "reason");
        assertThat(office.engine.getHistoryService().createHistoricDetailQuery().variableUpdates().list().stream()
                        .map(update -> String.valueOf(((HistoricVariableUpdate) update).getValue())))
                .noneMatch(value -> value.contains("Østby") || value.contains("kari@"));
    }

    private void assertRefused(Map<String, Object> form, String sentence) {
        int cases = office.files.search("", false, 0, 100).size();
        assertThatThrownBy(() -> office.start("staff", form))
                .isInstanceOf(FormRefusedException.class)
                .hasMessageContaining(sentence);
        assertThat(office.files.search("", false, 0, 100)).hasSize(cases);
        assertThat(office.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .rootProcessInstances()
                        .count())
                .isEqualTo(cases);
    }

    private static Map<String, Object> number(String country, String number) {
        return Forms.client(Map.of("country", country, "nationalId", number, "contactPhone", "+47 75 00 75 00"));
    }

    private static Map<String, Object> withoutNumber(String name) {
        Map<String, Object> form = new HashMap<>(Forms.client(Map.of("clientName", name, "nationalIdNotIssued", true)));
        form.remove("nationalId");
        return form;
    }
}
