package onboarding.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onboarding.identifier.Country;
import onboarding.identifier.EmailAddresses;
import onboarding.identifier.Parsed;
import onboarding.identifier.PhoneNumbers;
import onboarding.identifier.Texts;
import org.jspecify.annotations.Nullable;

/** Reads what was submitted for one field into a value of the field's type, or says why it cannot be one. */
final class FieldAnswers {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    /** More digits than any amount has; far fewer than would fill the memory when written out. */
    private static final int LONGEST_NUMBER = 40;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private FieldAnswers() {}

    /** What the rules of a field look at besides its answer. */
    interface Surroundings {

        /** The values of variables and visible fields, for expressions. */
        Map<String, @Nullable Object> data();

        /** The day that it is at the office. */
        LocalDate today();

        /** Whose numbering plan holds for a telephone number without country code. */
        Country countryOf(FormField field);
    }

    /** Why an answer was refused: the key of a sentence and what stands in it. */
    static final class NotAcceptable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String messageKey;
        private final transient Object[] args;

        NotAcceptable(String messageKey, Object... args) {
            super(messageKey, null, false, false);
            this.messageKey = messageKey;
            this.args = args;
        }

        String messageKey() {
            return messageKey;
        }

        Object[] args() {
            return args;
        }
    }

    /** The value of the field's type; {@code null} if the field was left empty. */
    static @Nullable Object read(FormField field, @Nullable Object raw, Surroundings around) throws NotAcceptable {
        Object value =
                switch (field.type()) {
                    case "textfield", "textarea" -> text(field, raw, around);
                    case "number" -> number(field, raw, around.data());
                    case "checkbox" -> truth(raw);
                    case "datetime" -> date(field, raw, around);
                    case "select", "radio" -> option(field, raw);
                    default -> options(field, raw);
                };
        boolean unanswered = value == null || value.equals(false);
        if (unanswered && field.isRequired()) {
            throw new NotAcceptable(
                    switch (field.type()) {
                        case "checkbox" -> "engine.form.tickRequired";
                        case "select", "radio", "checklist", "taglist" -> "engine.form.choiceRequired";
                        default -> "engine.form.required";
                    });
        }
        return value;
    }

    private static @Nullable String text(FormField field, @Nullable Object raw, Surroundings around)
            throws NotAcceptable {
        String typed = plain(raw);
        if (typed == null || typed.isBlank()) {
            return null;
        }
        int longest = field.limit("maxLength", around.data())
                .map(BigDecimal::intValue)
                .map(limit -> Math.min(limit, FormAssembly.LONG_TEXT_LENGTH))
                .orElse(FormAssembly.LONG_TEXT_LENGTH);
        String text = field.isLongText() ? lines(typed, longest) : normalised(Texts.parse(typed, longest));
        int shortest = field.limit("minLength", around.data())
                .map(BigDecimal::intValue)
                .orElse(0);
        if (text.length() < shortest) {
            throw new NotAcceptable("engine.form.minLength", shortest);
        }
        String pattern = field.validation("pattern").orElse("");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
            throw new NotAcceptable("engine.form.pattern");
        }
        return switch (field.validation("validationType").orElse("")) {
            case "email" -> normalised(EmailAddresses.parse(text));
            case "phone" -> normalised(PhoneNumbers.parse(text, around.countryOf(field)));
            default -> text;
        };
    }

    /** Several lines, each of which keeps the rules of one. */
    private static String lines(String typed, int longest) throws NotAcceptable {
        List<String> lines = new ArrayList<>();
        for (String line : typed.strip().replace('\t', ' ').split("\\R", -1)) {
            lines.add(line.isBlank() ? "" : normalised(Texts.parse(line, longest)));
        }
        String text = String.join("\n", lines);
        if (text.length() > longest) {
            throw new NotAcceptable("identifier.text.length", longest, text.length());
        }
        return text;
    }

    private static String normalised(Parsed parsed) throws NotAcceptable {
        if (parsed instanceof Parsed.Refused refused) {
            throw new NotAcceptable(refused.messageKey(), refused.args().toArray());
        }
        return ((Parsed.Valid) parsed).value();
    }

    private static @Nullable Object number(FormField field, @Nullable Object raw, Map<String, @Nullable Object> data)
            throws NotAcceptable {
        boolean asText = field.component().path("serializeToString").asBoolean();
        if (raw == null || raw.equals("")) {
            return null;
        }
        if (!(raw instanceof Number) && !(asText && raw instanceof String)) {
            throw new NotAcceptable("engine.form.number");
        }
        BigDecimal number;
        try {
            number = new BigDecimal(raw.toString());
        } catch (NumberFormatException e) {
            throw new NotAcceptable("engine.form.number");
        }
        if (number.precision() > LONGEST_NUMBER || Math.abs(number.scale()) > LONGEST_NUMBER) {
            throw new NotAcceptable("engine.form.number");
        }
        int decimals = field.component().path("decimalDigits").asInt(-1);
        if (decimals >= 0 && number.stripTrailingZeros().scale() > decimals) {
            throw decimals == 0
                    ? new NotAcceptable("engine.form.wholeNumber")
                    : new NotAcceptable("engine.form.decimals", decimals);
        }
        BigDecimal least = field.limit("min", data).orElse(number);
        BigDecimal most = field.limit("max", data).orElse(number);
        if (number.compareTo(least) < 0) {
            throw new NotAcceptable("engine.form.min", least.toPlainString());
        }
        if (number.compareTo(most) > 0) {
            throw new NotAcceptable("engine.form.max", most.toPlainString());
        }
        if (asText) {
            return number.toPlainString();
        }
        if (decimals != 0) {
            return number.doubleValue();
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new NotAcceptable("engine.form.max", Long.MAX_VALUE);
        }
    }

    private static Boolean truth(@Nullable Object raw) throws NotAcceptable {
        if (raw == null) {
            return false;
        }
        if (raw instanceof Boolean ticked) {
            return ticked;
        }
        throw new NotAcceptable("engine.form.tick");
    }

    private static @Nullable String date(FormField field, @Nullable Object raw, Surroundings around)
            throws NotAcceptable {
        if (raw == null || raw.equals("")) {
            return null;
        }
        if (!(raw instanceof String text)) {
            throw new NotAcceptable("engine.form.date");
        }
        try {
            LocalDate date = LocalDate.parse(text.strip(), DATE);
            if (field.component().path("disallowPassedDates").asBoolean() && date.isBefore(around.today())) {
                throw new NotAcceptable("engine.form.past");
            }
            return DATE.format(date);
        } catch (DateTimeParseException e) {
            throw new NotAcceptable("engine.form.date");
        }
    }

    private static @Nullable String option(FormField field, @Nullable Object raw) throws NotAcceptable {
        String chosen = plain(raw);
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        return known(field, chosen);
    }

    private static @Nullable List<String> options(FormField field, @Nullable Object raw) throws NotAcceptable {
        LinkedHashSet<String> chosen = new LinkedHashSet<>();
        for (String option : texts(raw)) {
            chosen.add(known(field, option));
        }
        return chosen.isEmpty() ? null : List.copyOf(chosen);
    }

    private static String known(FormField field, String option) throws NotAcceptable {
        if (field.labelOf(option).isEmpty()) {
            throw new NotAcceptable("engine.form.option");
        }
        return option;
    }

    private static List<String> texts(@Nullable Object raw) throws NotAcceptable {
        if (raw == null || raw.equals("")) {
            return List.of();
        }
        try {
            return raw instanceof List<?> list ? JSON.convertValue(list, TEXTS) : JSON.readValue(raw.toString(), TEXTS);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new NotAcceptable("engine.form.option");
        }
    }

    private static @Nullable String plain(@Nullable Object raw) throws NotAcceptable {
        if (raw == null || raw instanceof String) {
            return (String) raw;
        }
        throw new NotAcceptable("engine.form.text");
    }
}
