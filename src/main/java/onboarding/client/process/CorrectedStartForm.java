package onboarding.client.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import onboarding.client.IntakeForm;
import onboarding.client.IntakeRefused;
import onboarding.client.NewCase;
import onboarding.client.OnboardingCase;
import onboarding.engine.form.AssembledForms;
import onboarding.engine.form.CheckedForm;
import onboarding.engine.form.FormChecks;
import onboarding.engine.form.FormChecks.Submit;
import onboarding.engine.form.FormOutline;
import onboarding.engine.form.FormRefusedException;
import onboarding.engine.form.Option;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The deployed start form, checked by the one mechanism that checks it when a case is started. */
@Component
class CorrectedStartForm implements IntakeForm {

    private static final String NOTHING = "–";

    private final AssembledForms forms;
    private final FormChecks checks;
    private final MessageSource texts;

    CorrectedStartForm(AssembledForms forms, FormChecks checks, MessageSource texts) {
        this.forms = forms;
        this.checks = checks;
        this.texts = texts;
    }

    @Override
    public List<Group> groups(Map<String, String> entered) {
        return outline(entered).groups().stream()
                .map(group -> new Group(
                        group.label(),
                        group.fields().stream().map(CorrectedStartForm::field).toList()))
                .toList();
    }

    private static Field field(FormOutline.Field field) {
        return new Field(
                field.key(),
                field.type(),
                field.label(),
                field.hint(),
                field.maxLength(),
                field.options().stream()
                        .map(option -> new Choice(option.value(), option.label()))
                        .toList());
    }

    @Override
    public Map<String, String> entered(NewCase intake) {
        Map<String, String> entered = new LinkedHashMap<>(OnboardClientForm.entered(intake));
        entered.put(NUMBER_NOT_ISSUED, String.valueOf(intake.nationalId() == null));
        return entered;
    }

    @Override
    public NewCase read(OnboardingCase corrected, Map<String, String> typed) {
        Map<String, String> before = entered(NewCase.of(corrected));
        Map<String, @Nullable Object> answers = answers(corrected, typed);
        refuseNumberAndNone(before, answers);
        try {
            CheckedForm checked = checks.check(
                    new Submit(formFor(before, typed), answers, Map.of(), corrected.reference()), submission -> true);
            return OnboardClientForm.newCase(key -> checked.variables().get(key) instanceof TypedValue typedValue
                    ? typedValue.getValue()
                    : checked.variables().get(key));
        } catch (FormRefusedException e) {
            throw new IntakeRefused(
                    ((List<?>) e.getDetail()).stream().map(Object::toString).toList());
        }
    }

    /** Only the fields of the form, the product as it is, and a box as what it is. */
    private Map<String, @Nullable Object> answers(OnboardingCase corrected, Map<String, String> typed) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        fields(Map.of()).forEach(field -> answers.put(field.key(), typed.getOrDefault(field.key(), "")));
        answers.put(PRODUCT, corrected.product().name());
        answers.put(NUMBER_NOT_ISSUED, Boolean.valueOf(typed.get(NUMBER_NOT_ISSUED)));
        return answers;
    }

    /** The form drops the number behind the ticked box; here that would lose a number that somebody has just typed. */
    private void refuseNumberAndNone(Map<String, String> before, Map<String, @Nullable Object> answers) {
        String number = Objects.toString(answers.get(NUMBER), "");
        if (Boolean.TRUE.equals(answers.get(NUMBER_NOT_ISSUED))
                && !number.isBlank()
                && !number.equals(before.get(NUMBER))) {
            throw new IntakeRefused(
                    List.of(texts.getMessage("client.refused.numberAndNone", null, LocaleContextHolder.getLocale())));
        }
    }

    /** A day that stays as it was may have passed meanwhile. */
    private ObjectNode formFor(Map<String, String> before, Map<String, String> typed) {
        ObjectNode form = form();
        if (Objects.equals(before.get(OnboardClientForm.GO_LIVE), typed.get(OnboardClientForm.GO_LIVE))) {
            component(form, OnboardClientForm.GO_LIVE).remove("disallowPassedDates");
        }
        return form;
    }

    private static ObjectNode component(JsonNode form, String key) {
        return (ObjectNode) form.findParents("key").stream()
                .filter(component -> component.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Change> changes(NewCase before, NewCase after) {
        return differing(before, entered(after), field -> field.stored().label(), CorrectedStartForm::stored);
    }

    @Override
    public List<Change> differing(NewCase recorded, Map<String, String> now) {
        return differing(recorded, now, FormOutline.Field::label, CorrectedStartForm::shown);
    }

    private List<Change> differing(
            NewCase recorded,
            Map<String, String> now,
            Function<FormOutline.Field, String> label,
            BiFunction<FormOutline.Field, String, String> words) {
        Map<String, String> old = entered(recorded);
        List<Change> changes = new ArrayList<>();
        for (FormOutline.Field field : fields(now)) {
            String from = Objects.toString(old.get(field.key()), "");
            String to = Objects.toString(now.get(field.key()), "");
            if (!from.equals(to)
                    && !field.key().equals(NUMBER_NOT_ISSUED)
                    && !field.key().equals(PRODUCT)) {
                changes.add(new Change(label.apply(field), words.apply(field, from), words.apply(field, to)));
            }
        }
        return List.copyOf(changes);
    }

    private static String stored(FormOutline.Field field, String value) {
        return field.stored().options().getOrDefault(value, value.isEmpty() ? NOTHING : value);
    }

    private static String shown(FormOutline.Field field, String value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value.isEmpty() ? NOTHING : value);
    }

    private List<FormOutline.Field> fields(Map<String, String> entered) {
        return outline(entered).groups().stream()
                .flatMap(group -> group.fields().stream())
                .toList();
    }

    private FormOutline outline(Map<String, String> entered) {
        return FormOutline.of(form(), new HashMap<>(entered));
    }

    private ObjectNode form() {
        return forms.ofStartByKey(ClientOnboardingProcess.KEY).orElseThrow();
    }
}
