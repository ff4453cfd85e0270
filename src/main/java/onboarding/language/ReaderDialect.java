package onboarding.language;

import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives templates the object {@code #days}, which writes days and hours as the reader of the page does, and {@code #phrases},
 * which says what was stored for readers of any language.
 */
final class ReaderDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String DAYS = "days";
    private static final String PHRASES = "phrases";

    private final ObjectProvider<Phrases> phrases;

    ReaderDialect(ObjectProvider<Phrases> phrases) {
        this.phrases = phrases;
    }

    /** What a template can ask for. */
    public record Days(Locale language) {

        /** A day with its month in words. */
        public String full(LocalDate day) {
            return Conventions.date(day, language);
        }

        /** A day in a list. */
        public String day(TemporalAccessor day) {
            return Conventions.shortDate(day, language);
        }

        /** A day and an hour. */
        public String moment(TemporalAccessor moment) {
            return Conventions.shortMoment(moment, language);
        }
    }

    /** What a template can have said. */
    public record Said(Phrases phrases, Locale language) {

        /** A stored text; nothing where there is none. */
        public @Nullable String say(@Nullable String stored) {
            return stored == null ? null : phrases.say(stored, language);
        }
    }

    @Override
    public String getName() {
        return "reader";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(DAYS, PHRASES);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return name.equals(DAYS) ? new Days(context.getLocale()) : new Said(phrases.getObject(), context.getLocale());
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
