package onboarding.engine.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.engine.form.CheckedForm.Answer;
import onboarding.engine.form.FieldAnswers.NotAcceptable;
import onboarding.engine.form.FieldAnswers.Surroundings;
import onboarding.engine.form.FormChecks.Submit;
import onboarding.language.Phrase;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** One submit while it is checked: the answers read so far and the refusals collected so far. */
final class SubmittedForm implements FormSubmission {

    private final String formId;
    private final Submit submit;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> data;
    private final MessageSource texts;
    private final Map<String, Object> answers = new HashMap<>();
    private final Set<String> unseen = new HashSet<>();
    private final Map<String, String> refusedFields = new HashMap<>();
    private final List<String> refusedForm = new ArrayList<>();

    SubmittedForm(
            String formId,
            Submit submit,
            List<FormField> fields,
            Map<String, @Nullable Object> data,
            MessageSource texts) {
        this.formId = formId;
        this.submit = submit;
        this.data = data;
        this.texts = texts;
        for (FormField field : fields) {
            if (this.fields.put(field.key(), field) != null) {
                throw new IllegalStateException("Form " + formId + " has two fields with the key " + field.key());
            }
        }
    }

    /** Reads the answer to a field, or notes why it is refused. What a hidden field says is dropped. */
    void read(FormField field, Surroundings around) {
        Object raw = submit.answers().get(field.key());
        if (field.isHidden(data)) {
            unseen.add(field.key());
            return;
        }
        if (field.isFixed(data)) {
            unseen.add(field.key());
            if (submit.answers().containsKey(field.key()) && !isUnchanged(field, raw)) {
                refuse(field.key(), "engine.form.fixed");
            }
            return;
        }
        try {
            Object value = FieldAnswers.read(field, raw, around);
            if (value != null) {
                answers.put(field.key(), value);
            }
        } catch (NotAcceptable e) {
            refuse(field.key(), e.messageKey(), e.args());
        }
    }

    boolean isAnswered(FormField field) {
        return answers.containsKey(field.key());
    }

    private boolean isUnchanged(FormField field, @Nullable Object raw) {
        Object shown = submit.variables().containsKey(field.key())
                ? submit.variables().get(field.key())
                : field.component().path("defaultValue").asText("");
        return raw instanceof Number submitted && shown instanceof Number stored
                ? new BigDecimal(submitted.toString()).compareTo(new BigDecimal(stored.toString())) == 0
                : Objects.toString(raw, "").equals(Objects.toString(shown, ""));
    }

    CheckedForm checked() {
        List<String> sentences = Stream.concat(
                        refusedForm.stream(),
                        fields.keySet().stream().map(refusedFields::get).filter(Objects::nonNull))
                .toList();
        if (!sentences.isEmpty()) {
            throw new FormRefusedException(sentences);
        }
        return new CheckedForm(variables(), shownAnswers());
    }

    /**
     * Every field that is not only evidence, so that a model may name it. One that was not seen, or is missing in a forged
     * request, keeps the value that the case has. What is only for the record does not outlive the transaction.
     */
    private Map<String, @Nullable Object> variables() {
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            boolean submitted = submit.answers().containsKey(key) && !unseen.contains(key);
            boolean wanted =
                    submitted || field.isForTheRecord() || !submit.variables().containsKey(key);
            if (!field.isEvidenceOnly() && wanted) {
                Object answer = answers.get(key);
                variables.put(key, field.isForTheRecord() ? Variables.untypedValue(answer, true) : answer);
            }
        });
        return variables;
    }

    private List<Answer> shownAnswers() {
        return fields.values().stream()
                .filter(this::isAnswered)
                .map(field -> {
                    Object value = Objects.requireNonNull(answers.get(field.key()));
                    return new Answer(
                            field.key(), field.labelToStore(data), value, shown(field, value), field.isEvidenceOnly());
                })
                .toList();
    }

    private String shown(FormField field, Object value) {
        if (value instanceof Boolean ticked) {
            return Phrase.of(ticked ? "engine.form.yes" : "engine.form.no").toString();
        }
        if (value instanceof Number number) {
            return Phrase.number(new BigDecimal(number.toString())).toString();
        }
        if (value instanceof List<?> chosen) {
            return chosen.stream()
                    .map(option -> field.labelToStoreOf(option.toString()).orElse(option.toString()))
                    .collect(Collectors.joining(", "));
        }
        String text = value.toString();
        return field.isDay()
                ? Phrase.day(LocalDate.parse(text)).toString()
                : field.labelToStoreOf(text).orElse(text);
    }

    private String sentence(String key, Object... args) {
        return texts.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    private Optional<Object> answer(String fieldKey) {
        if (!fields.containsKey(fieldKey)) {
            throw new IllegalArgumentException("Form " + formId + " has no field " + fieldKey);
        }
        return Optional.ofNullable(answers.get(fieldKey)).filter(value -> !refusedFields.containsKey(fieldKey));
    }

    @Override
    public String formId() {
        return formId;
    }

    @Override
    public Optional<String> caseReference() {
        return Optional.ofNullable(submit.caseReference());
    }

    @Override
    public boolean has(String fieldKey) {
        return fields.containsKey(fieldKey);
    }

    @Override
    public Optional<String> text(String fieldKey) {
        return answer(fieldKey).map(String.class::cast);
    }

    @Override
    public Optional<LocalDate> date(String fieldKey) {
        return text(fieldKey).map(LocalDate::parse);
    }

    @Override
    public Optional<BigDecimal> number(String fieldKey) {
        return answer(fieldKey).map(value -> new BigDecimal(value.toString()));
    }

    @Override
    public boolean ticked(String fieldKey) {
        return answer(fieldKey).filter(Boolean.TRUE::equals).isPresent();
    }

    @Override
    public List<String> chosen(String fieldKey) {
        return answer(fieldKey)
                .map(value -> ((List<?>) value).stream().map(Object::toString).toList())
                .orElse(List.of());
    }

    @Override
    public @Nullable Object variable(String name) {
        return submit.variables().get(name);
    }

    @Override
    public void replace(String fieldKey, String normalised) {
        if (text(fieldKey).isPresent()) {
            answers.put(fieldKey, normalised);
        }
    }

    @Override
    public void refuse(String fieldKey, String messageKey, Object... args) {
        FormField field = fields.get(fieldKey);
        if (field == null) {
            throw new IllegalArgumentException("Form " + formId + " has no field " + fieldKey);
        }
        refusedFields.putIfAbsent(fieldKey, sentence("page.labelled", field.label(data), sentence(messageKey, args)));
    }

    @Override
    public void refuseForm(String messageKey, Object... args) {
        refusedForm.add(sentence(messageKey, args));
    }
}
