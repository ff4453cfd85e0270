package onboarding.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import onboarding.engine.form.CheckedForm.Answer;
import onboarding.engine.form.FormChecks.Submit;
import onboarding.identifier.Country;
import onboarding.language.ProductTexts;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import onboarding.office.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;

class FormChecksTest {

    private static final OfficeProfile OFFICE = new OfficeProfile(
            "Fjordtall Regnskap AS",
            Country.NO,
            "123456785",
            Set.of("fjordtall.example"),
            "post@fjordtall.example",
            "+4722000000",
            "nb",
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            ZoneId.of("Europe/Oslo"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final WorkCalendar calendar = mock(WorkCalendar.class);
    private final OfficeProfiles offices = mock(OfficeProfiles.class);
    private final FormChecks checks = new FormChecks(
            beans.getBeanProvider(FieldRule.class), beans.getBeanProvider(FormRules.class), texts(), calendar, offices);

    FormChecksTest() {
        beans.registerSingleton("capitals", new Capitals());
        when(calendar.today()).thenReturn(LocalDate.parse("2026-03-02"));
        when(offices.current()).thenReturn(OFFICE);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("approved", true, "The form has no field “approved”."),
                arguments("clientName", null, "Client's name: Please fill this in."),
                arguments("clientName", "   ", "Client's name: Please fill this in."),
                arguments("clientName", "A", "Client's name: This must have at least 2 characters."),
                arguments("clientName", "A".repeat(21), "Client's name: At most 20 characters fit here; this has 21."),
                arguments("clientName", 12, "Client's name: This must be a text."),
                arguments(
                        "clientName",
                        "Fjord\nRegnskap",
                        "Client's name: Line breaks and invisible characters cannot stand here; this has U+000A. Type it instead of pasting it."),
                arguments(
                        "clientName",
                        "Fjord\u202Egel",
                        "Client's name: Line breaks and invisible characters cannot stand here; this has U+202E. Type it instead of pasting it."),
                arguments("nickname", "x".repeat(201), "Nickname: At most 200 characters fit here; this has 201."),
                arguments("comment", "x".repeat(4001), "Comment: At most 4,000 characters fit here; this has 4,001."),
                arguments(
                        "comment",
                        "a\u0000b",
                        "Comment: Line breaks and invisible characters cannot stand here; this has U+0000. Type it instead of pasting it."),
                arguments("seats", "999999; drop", "Seats: This must be a number."),
                arguments("seats", 0, "Seats: This must be 1 or more."),
                arguments("seats", 51, "Seats: This must be 50 or less."),
                arguments("seats", 1.5, "Seats: This must be a whole number."),
                arguments("seats", Double.NaN, "Seats: This must be a number."),
                arguments("fee", 1.234, "Fee: This may have at most 2 decimals."),
                arguments("lookedAtScreen", "yes", "I have looked at the screen: This can only be ticked or not."),
                arguments("country", null, "Country: Please choose one."),
                arguments("country", "SE", "Country: This is not one of the choices."),
                arguments("organisationNumber", "12345", "Organisation number: This is not written as expected."),
                arguments("organisationNumber", null, "Organisation number: Please fill this in."),
                arguments("goLive", "2026-02-30", "Go-live: This is not a date."),
                arguments("goLive", "2.3.2026", "Go-live: This is not a date."),
                arguments("goLive", "2026-03-01", "Go-live: This date has passed."),
                arguments(
                        "email",
                        "anna.example.com",
                        "E-mail: An e-mail address has exactly one @; anna.example.com has 0."),
                arguments(
                        "phone",
                        "12345",
                        "Phone: 12345 is not a number in the numbering plan of +47. A number from abroad begins with + and its country code."),
                arguments("reference", "ONB-2026-000009", "Reference: This cannot be changed here."),
                arguments("price", 1, "Price: This cannot be changed here."),
                arguments("lookedAtScreen", false, "I have looked at the screen: Please tick this when it is done."),
                arguments("documents", List.of("PASSPORT", "VISA"), "Documents: This is not one of the choices."),
                arguments("documents", "{\"a\":1}", "Documents: This is not one of the choices."),
                arguments("code", "abc", "Code: Use capitals, please."),
                arguments("size", "HUGE", "Size: This is not one of the choices."));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("refused")
    void anAnswerThatBreaksARuleIsRefusedWithOnePlainSentence(String key, @Nullable Object answer, String sentence) {
        Map<String, @Nullable Object> answers = complete();
        answers.put(key, answer);

        assertThatThrownBy(() -> check(answers))
                .isInstanceOf(FormRefusedException.class)
                .hasMessage(sentence);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("clientName", "  Fjord Regnskap ", "Fjord Regnskap"),
                arguments("clientName", "A\u030As AS", "Ås AS"),
                arguments("comment", "first\r\nsecond", "first\nsecond"),
                arguments("comment", "", null),
                arguments("nickname", "x".repeat(200), "x".repeat(200)),
                arguments("seats", 50, 50L),
                arguments("seats", 3.0, 3L),
                arguments("seats", "", null),
                arguments("fee", 12.5, 12.5),
                arguments("liableToVat", null, false),
                arguments("goLive", "2026-03-02", "2026-03-02"),
                arguments("goLive", "", null),
                arguments("email", "Anna@Example.com", "anna@example.com"),
                arguments("phone", "22 33 44 55", "+4722334455"),
                arguments("code", "ABC", "abc"),
                arguments("size", "LARGE", "LARGE"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("accepted")
    void anAnswerIsStoredInItsNormalForm(String key, @Nullable Object answer, @Nullable Object stored) {
        Map<String, @Nullable Object> answers = complete();
        answers.put(key, answer);

        assertThat(check(answers).variables()).containsEntry(key, stored);
    }

    @Test
    void everyProblemOfASubmitIsNamedInTheOrderOfTheForm() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("country", "SE");
        answers.put("clientName", "");
        answers.put("admin", "true");

        assertThatThrownBy(() -> check(answers))
                .hasMessage("The form has no field “admin”. Client's name: Please fill this in."
                        + " Country: This is not one of the choices.");
    }

    @Test
    void aHiddenFieldIsNotRequiredAndWhatItSaysIsDropped() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("liableToVat", false);
        answers.put("vatNumber", "forged");

        assertThat(check(answers).variables()).containsEntry("vatNumber", null);
    }

    @Test
    void aFieldThatItsConditionShowsIsRequired() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("liableToVat", true);

        assertThatThrownBy(() -> check(answers)).hasMessage("VAT number: Please fill this in.");

        answers.put("vatNumber", "NO 123");
        assertThat(check(answers).variables()).containsEntry("vatNumber", "NO 123");
    }

    @Test
    void aFieldInAHiddenGroupIsNotRequiredAndWhatItSaysIsDropped() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("country", "NL");
        answers.put("organisationNumber", "not even nine digits");

        assertThat(check(answers).variables()).containsEntry("organisationNumber", null);
    }

    @Test
    void aForgedAnswerToAHiddenFieldDoesNotShowAnother() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("liableToVat", false);
        answers.put("vatNumber", "12345");
        answers.put("vatOffice", "forged");

        assertThat(check(answers).variables()).containsEntry("vatOffice", null);
    }

    @Test
    void aConditionReadsWhatTheCaseAlreadyKnowsUnlessTheFormAsksItAgain() {
        Map<String, @Nullable Object> answers = complete();
        answers.remove("liableToVat");

        assertThatThrownBy(() -> check(answers, Map.of("liableToVat", true)))
                .hasMessage("VAT number: Please fill this in.");

        answers.put("liableToVat", false);
        assertThat(check(answers, Map.of("liableToVat", true)).variables()).containsEntry("liableToVat", false);
    }

    @Test
    void whatAHiddenOrMissingFieldWouldSayLeavesTheCaseAsItIs() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("liableToVat", false);
        answers.remove("seats");

        assertThat(check(answers, Map.of("vatNumber", "NO 123", "seats", 4L)).variables())
                .doesNotContainKeys("vatNumber", "seats");
    }

    @Test
    void aLimitThatIsAnExpressionIsWorkedOutOnTheServer() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("clientName", "Large");
        answers.put("seats", 500);

        assertThat(check(answers).variables()).containsEntry("seats", 500L);
    }

    @Test
    void aFixedFieldMayComeBackAsItWasShown() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("reference", "ONB-2026-000001");
        answers.put("price", 3);

        assertThat(check(answers, Map.of("reference", "ONB-2026-000001", "price", 3.0))
                        .variables())
                .doesNotContainKeys("reference", "price");
    }

    @Test
    void whatIsKeptAsEvidenceBecomesNoVariable() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("documents", "[\"CONTRACT\",\"PASSPORT\"]");

        CheckedForm form = check(answers);

        assertThat(form.variables()).doesNotContainKeys("lookedAtScreen", "documents");
        assertThat(form.answers())
                .filteredOn(Answer::evidenceOnly)
                .extracting(
                        answer -> ProductTexts.inEnglish(answer.label()),
                        answer -> ProductTexts.inEnglish(answer.shown()))
                .containsExactly(tuple("I have looked at the screen", "Yes"), tuple("Documents", "Contract, Passport"));
    }

    @Test
    void daysAndNumbersAreRememberedForReadersOfAnyLanguage() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("goLive", "2026-12-01");
        answers.put("fee", 1349.5);

        assertThat(check(answers).answers())
                .extracting(answer -> ProductTexts.inEnglish(answer.label()), answer -> ProductTexts.phrases()
                        .say(answer.shown(), Locale.forLanguageTag("nl")))
                .contains(tuple("Go-live", "1 december 2026"), tuple("Fee", "1.349,5"));
    }

    @Test
    void aTelephoneNumberWithoutCountryCodeIsReadInTheCountryOfTheFieldThatTheFormNames() {
        Map<String, @Nullable Object> answers = complete();
        answers.put("country", "NL");
        answers.put("phone", "020 123 4567");

        assertThat(check(answers).variables()).containsEntry("phone", "+31201234567");
    }

    @Test
    void aTaskWithoutAFormTakesNoAnswers() {
        assertThatThrownBy(() ->
                        checks.check(new Submit(null, Map.of("approved", true), Map.of(), null), submission -> true))
                .hasMessage("The form has no field “approved”.");
    }

    @Test
    void aFormsFurtherRulesSeeOnlyWhatIsRightSoFarAndRefuseInItsSentences() {
        beans.registerSingleton("seatsForSize", new SeatsForSize());
        Map<String, @Nullable Object> answers = complete();
        answers.put("size", "SMALL");
        answers.put("seats", 20);

        assertThatThrownBy(() -> check(answers)).hasMessage("Seats: This must be 5 or less.");

        answers.put("seats", 99);
        assertThatThrownBy(() -> check(answers)).hasMessage("Seats: This must be 50 or less.");
    }

    @Test
    void aFormThatAsksForWhatCannotBeCheckedIsNoForm() {
        ObjectNode form = JSON.createObjectNode().put("id", "broken");
        form.putArray("components").addObject().put("type", "dynamiclist").put("path", "rows");

        assertThatThrownBy(() -> checks.check(new Submit(form, Map.of(), Map.of(), null), submission -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dynamiclist");
    }

    private static Map<String, @Nullable Object> complete() {
        Map<String, @Nullable Object> answers = new HashMap<>();
        answers.put("clientName", "Fjord Regnskap");
        answers.put("country", "NO");
        answers.put("organisationNumber", "974760673");
        answers.put("lookedAtScreen", true);
        return answers;
    }

    private CheckedForm check(Map<String, @Nullable Object> answers) {
        return check(answers, Map.of());
    }

    private CheckedForm check(Map<String, @Nullable Object> answers, Map<String, @Nullable Object> variables) {
        ObjectNode form =
                FormAssembly.assemble(read("/engine/rules-test.form"), id -> JSON.createObjectNode(), id -> List.of());
        return checks.check(new Submit(form, answers, variables, "ONB-2026-000001"), submission -> true);
    }

    static ObjectNode read(String resource) {
        try (InputStream content = Objects.requireNonNull(FormChecksTest.class.getResourceAsStream(resource))) {
            return (ObjectNode) JSON.readTree(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static MessageSource texts() {
        StaticMessageSource texts = new StaticMessageSource();
        texts.addMessage("test.capitals", Locale.ENGLISH, "Use capitals, please.");
        texts.setParentMessageSource(ProductTexts.pages());
        return texts;
    }

    private static final class Capitals implements FieldRule {

        @Override
        public String name() {
            return "capitals";
        }

        @Override
        public void check(FormSubmission submission, String fieldKey) {
            String answer = submission.text(fieldKey).orElseThrow();
            if (!answer.equals(answer.toUpperCase(Locale.ROOT))) {
                submission.refuse(fieldKey, "test.capitals");
            }
            submission.replace(fieldKey, answer.toLowerCase(Locale.ROOT));
        }
    }

    private static final class SeatsForSize implements FormRules {

        @Override
        public String formId() {
            return "rules-test";
        }

        @Override
        public void check(FormSubmission submission) {
            boolean small = submission.text("size").filter("SMALL"::equals).isPresent();
            if (small
                    && submission
                            .number("seats")
                            .filter(seats -> seats.intValue() > 5)
                            .isPresent()) {
                submission.refuse("seats", "engine.form.max", 5);
            }
        }
    }
}
