package onboarding.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import onboarding.engine.form.FieldAnswers.Surroundings;
import onboarding.identifier.Country;
import onboarding.office.OfficeProfiles;
import onboarding.office.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Enforces a form's rules on what was submitted for it, the same for a browser and for a forged request: its fields and no
 * others, types, options, {@code validate}, {@code conditional}, {@code disabled} and {@code readonly}, then the further
 * rules that its components and its id name.
 */
@Component
public class FormChecks {

    private final ObjectProvider<FieldRule> fieldRules;
    private final ObjectProvider<FormRules> formRules;
    private final MessageSource texts;
    private final WorkCalendar calendar;
    private final OfficeProfiles offices;

    FormChecks(
            ObjectProvider<FieldRule> fieldRules,
            ObjectProvider<FormRules> formRules,
            MessageSource texts,
            WorkCalendar calendar,
            OfficeProfiles offices) {
        this.fieldRules = fieldRules;
        this.formRules = formRules;
        this.texts = texts;
        this.calendar = calendar;
        this.offices = offices;
    }

    /**
     * A submit to check.
     *
     * @param form the assembled form; {@code null} where there is none, which allows no answers at all
     * @param answers what was submitted, by field key, without engine types
     * @param variables what is stored already
     * @param caseReference the case; {@code null} while there is none
     */
    public record Submit(
            @Nullable JsonNode form,
            Map<String, @Nullable Object> answers,
            Map<String, @Nullable Object> variables,
            @Nullable String caseReference) {}

    /**
     * The submit as it may be stored.
     *
     * @param furtherRules asked after the form's own rules: checks across fields, and says whether the {@link FormRules} of
     *     this form apply to this submit
     * @throws FormRefusedException with one sentence for each problem that was found
     */
    public CheckedForm check(Submit submit, Predicate<FormSubmission> furtherRules) {
        List<FormField> fields = submit.form() == null ? List.of() : FormField.of(submit.form());
        Map<String, @Nullable Object> data = visibleData(fields, submit);
        SubmittedForm submission = new SubmittedForm(
                submit.form() == null ? "" : submit.form().path("id").asText(), submit, fields, data, texts);
        refuseUnknown(fields, submit.answers().keySet(), submission);
        Surroundings around = around(data);
        for (FormField field : fields) {
            submission.read(field, around);
        }
        for (FormField field : fields) {
            field.rule().ifPresent(name -> {
                if (submission.isAnswered(field)) {
                    fieldRule(name).check(submission, field.key());
                }
            });
        }
        if (furtherRules.test(submission)) {
            formRules.stream()
                    .filter(rules -> rules.formId().equals(submission.formId()))
                    .forEach(rules -> rules.check(submission));
        }
        return submission.checked();
    }

    private Surroundings around(Map<String, @Nullable Object> data) {
        return new Surroundings() {
            @Override
            public Map<String, @Nullable Object> data() {
                return data;
            }

            @Override
            public LocalDate today() {
                return calendar.today();
            }

            @Override
            public Country countryOf(FormField field) {
                Object named = data.get(FormAssembly.property(field.component(), "countryFrom"));
                return Arrays.stream(Country.values())
                        .filter(country -> country.name().equals(named))
                        .findFirst()
                        .orElseGet(() -> offices.current().country());
            }
        };
    }

    private static void refuseUnknown(List<FormField> fields, Collection<String> keys, SubmittedForm submission) {
        List<String> known = fields.stream().map(FormField::key).toList();
        keys.stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> submission.refuseForm("engine.form.unknownField", key));
    }

    private FieldRule fieldRule(String name) {
        return fieldRules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A form names a rule that does not exist: " + name));
    }

    /**
     * What conditions are worked out on: the stored variables and over them what was submitted for fields that are visible.
     * An answer to a hidden field must not decide whether another one is hidden, so the answers of hidden fields are taken
     * away until nothing changes.
     */
    private static Map<String, @Nullable Object> visibleData(List<FormField> fields, Submit submit) {
        Set<String> hidden = Set.of();
        Map<String, @Nullable Object> data = data(submit, hidden);
        for (int round = 0; round < fields.size(); round++) {
            Map<String, @Nullable Object> current = data;
            Set<String> nowHidden = new HashSet<>(hidden);
            fields.stream()
                    .filter(field -> field.isHidden(current))
                    .map(FormField::key)
                    .forEach(nowHidden::add);
            if (nowHidden.equals(hidden)) {
                return data;
            }
            hidden = nowHidden;
            data = data(submit, hidden);
        }
        return data;
    }

    private static Map<String, @Nullable Object> data(Submit submit, Set<String> hidden) {
        Map<String, @Nullable Object> data = new HashMap<>(submit.variables());
        submit.answers().forEach((key, value) -> {
            if (!hidden.contains(key)) {
                data.put(key, value);
            }
        });
        return data;
    }
}
