package onboarding.model;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds in the compiled product what the models use of it. */
final class CodeScanner {

    private static final String ROOT = "onboarding";

    private static final String CASE_VARIABLES = ROOT + ".engine.CaseVariables";

    /** Packages whose use leaves the database. */
    private static final List<String> OUTSIDE = List.of(
            "java.net.http",
            "org.springframework.web.client",
            "org.springframework.web.reactive",
            "org.springframework.mail",
            "jakarta.mail");

    private CodeScanner() {}

    static Code scan(JavaClasses product) {
        List<JavaClass> inProcessPackages = product.stream()
                .filter(type -> type.getPackageName().matches(ROOT + "\\.[a-z]+\\.process(\\..+)?"))
                .toList();
        return new Code(
                product.stream()
                        .map(CodeScanner::module)
                        .filter(module -> !module.isEmpty())
                        .collect(toSet()),
                inProcessPackages.stream().flatMap(CodeScanner::bean).toList(),
                inProcessPackages.stream().flatMap(CodeScanner::processes).toList(),
                product.stream()
                        .filter(type -> type.getFullName().equals(CASE_VARIABLES))
                        .flatMap(type -> constants(type.reflect()))
                        .map(CodeScanner::value)
                        .collect(toSet()),
                inProcessPackages.stream()
                        .collect(groupingBy(CodeScanner::module, flatMapping(type -> texts(type.reflect()), toSet()))));
    }

    private static String module(JavaClass type) {
        String[] packages = type.getPackageName().split("\\.");
        return packages.length > 1 ? packages[1] : "";
    }

    private static Stream<Code.Bean> bean(JavaClass type) {
        return type.tryGetAnnotationOfType(Component.class).stream()
                .filter(component -> !component.value().isEmpty())
                .map(component ->
                        new Code.Bean(component.value(), module(type), type.getSimpleName(), callsOutside(type)));
    }

    /** Follows the product's own classes, but not into the outbox: a mail leaves after the commit. */
    private static boolean callsOutside(JavaClass type) {
        Set<JavaClass> reached = new HashSet<>(Set.of(type));
        Deque<JavaClass> toFollow = new ArrayDeque<>(reached);
        while (!toFollow.isEmpty()) {
            for (Dependency dependency : toFollow.remove().getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (OUTSIDE.stream().anyMatch(target.getPackageName()::startsWith)) {
                    return true;
                }
                if (target.getPackageName().startsWith(ROOT) && !module(target).equals("mail") && reached.add(target)) {
                    toFollow.add(target);
                }
            }
        }
        return false;
    }

    private static Stream<Code.ProcessClass> processes(JavaClass type) {
        boolean one = type.getSimpleName().endsWith("Process");
        boolean several = type.getSimpleName().endsWith("Processes");
        if (!one && !several) {
            return Stream.empty();
        }
        Class<?> process = type.reflect();
        return constants(process)
                .filter(constant -> constant.getType() == String.class)
                .filter(constant -> several || constant.getName().equals("KEY"))
                .map(CodeScanner::value)
                .map(key -> new Code.ProcessClass(
                        process.getSimpleName(),
                        key,
                        names(process, "Elements"),
                        names(process, "Messages"),
                        names(process, "Variables")));
    }

    /** The texts in the constants of a nested class; a typed constant counts by its {@code name()}. */
    private static Set<String> names(Class<?> process, String nested) {
        Optional<Class<?>> holder = Arrays.stream(process.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(nested))
                .findFirst();
        return holder.map(type -> constants(type).map(CodeScanner::value).collect(toSet()))
                .orElseGet(HashSet::new);
    }

    private static Stream<String> texts(Class<?> type) {
        return constants(type)
                .filter(constant -> constant.getType() == String.class)
                .map(CodeScanner::value);
    }

    private static Stream<Field> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    private static String value(Field constant) {
        try {
            constant.setAccessible(true);
            Object value = constant.get(null);
            if (value instanceof String text) {
                return text;
            }
            var name = value.getClass().getMethod("name");
            name.setAccessible(true);
            return (String) name.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constant + " is neither a text nor has a name()", e);
        }
    }
}
