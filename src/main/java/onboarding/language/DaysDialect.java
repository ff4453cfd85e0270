package onboarding.language;

import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates the object {@code #days}, which writes days and hours as the reader of the page does. */
final class DaysDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "days";

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

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return new Days(context.getLocale());
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
