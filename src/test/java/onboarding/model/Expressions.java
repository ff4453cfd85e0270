package onboarding.model;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;

/** The expressions of the engine, {@code ${…}} and {@code #{…}}. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][a-zA-Z0-9]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern CALL_OR_PROPERTY = Pattern.compile("[A-Za-z0-9_)\\]]\\s*(\\(|\\.\\s*[A-Za-z_]|\\[)");

    /** The one idiom that has no plain form: the case reference, passed on to a called process. */
    private static final String BUSINESS_KEY = "execution.processBusinessKey";

    private static final Set<String> NOT_VARIABLES = Set.of(
            "true",
            "false",
            "null",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "loopCounter",
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances");

    private Expressions() {}

    static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Whether the text is one expression and nothing else. */
    static boolean isOne(String text) {
        return EXPRESSION.matcher(text.strip()).matches();
    }

    /** The bean that a {@code ${beanName}} names; empty if the text is anything else. */
    static String bean(String text) {
        var bean = BEAN.matcher(text.strip());
        return bean.matches() ? bean.group(1) : "";
    }

    /** Every text of the element, attributes and content, that holds expressions. */
    static List<String> of(Element element) {
        return Stream.concat(
                        element.attributes()
                                .filter(attribute -> !attribute.getName().endsWith("elegateExpression"))
                                .map(Attr::getValue),
                        Stream.of(element.text()))
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(expression -> expression.group(1).strip())
                .toList();
    }

    /** Whether the content of an expression runs program text: a method call, a property, an index. */
    static boolean runsCode(String expression) {
        return !expression.equals(BUSINESS_KEY)
                && CALL_OR_PROPERTY.matcher(withoutLiterals(expression)).find();
    }

    /** The variables that the content of an expression reads. */
    static Stream<String> variables(String expression) {
        return expression.equals(BUSINESS_KEY)
                ? Stream.empty()
                : NAME.matcher(withoutLiterals(expression))
                        .results()
                        .map(MatchResult::group)
                        .filter(name -> !NOT_VARIABLES.contains(name));
    }

    private static String withoutLiterals(String expression) {
        return LITERAL.matcher(expression).replaceAll("''");
    }
}
