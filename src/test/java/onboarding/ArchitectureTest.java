package onboarding;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import onboarding.model.ProductClasses;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@DisplayName("The code")
class ArchitectureTest {

    private static final String[] ENGINE_PACKAGES = {
        "onboarding.*.process..", "onboarding.engine..", "onboarding.access.engine.."
    };

    private static final DescribedPredicate<JavaClass> DELEGATES =
            describe("delegates", type -> type.isAssignableTo(JavaDelegate.class) && !isAbstract(type));

    private static final DescribedPredicate<JavaClass> LISTENERS_OF_MODELS = describe(
            "listeners of models",
            type -> (type.isAssignableTo(ExecutionListener.class) || type.isAssignableTo(TaskListener.class))
                    && type.getPackageName().matches("onboarding\\.[a-z]+\\.process(\\..+)?"));

    @Test
    void knowsTheProcessEngineInFewPlaces() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE_PACKAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .because("the engine can then be exchanged"));
    }

    @Test
    void reachesTheEngineModuleFromProcessPackages() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE_PACKAGES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("onboarding.engine..")
                .because("what the domain does is the same without an engine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visma", "winbooks", "sage", "afas"})
    void dependsOnNoVendorButInItsOwnPackage(String vendor) {
        String home = "onboarding." + vendor + "..";
        check(noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(home)
                .because("vendors join the onboarding of a client through BPMN alone"));
    }

    @Test
    void keepsDelegatesToThemselves() {
        check(classes()
                .that(DELEGATES)
                .should()
                .resideInAPackage("onboarding.*.process..")
                .andShould()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Delegate")
                .andShould(beNamedForModels()));
    }

    @Test
    void keepsListenersOfModelsToThemselves() {
        check(classes()
                .that(LISTENERS_OF_MODELS)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Listener")
                .andShould(beNamedForModels()));
    }

    @Test
    void hasShortDelegates() {
        check(classes().that(DELEGATES).should(haveAnExecuteOfAtMost(15)));
    }

    @Test
    void leavesRecordsAndEngineServicesToModulesNotDelegates() {
        check(noClasses()
                .that(DELEGATES)
                .should()
                .dependOnClassesThat(describe(
                        "are repositories, the database or services of the engine",
                        type -> type.getName().matches("org\\.camunda\\.bpm\\.engine\\.[A-Za-z]+Service")
                                || type.getName().startsWith("org.springframework.jdbc.")
                                || type.getName().startsWith("org.springframework.data.")
                                || type.getSimpleName().endsWith("Repository")))
                .because("a delegate reads variables, calls one service of its module and writes variables"));
    }

    @Test
    void injectsThroughConstructors() {
        check(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Resource.class)
                .orShould()
                .beAnnotatedWith(Inject.class));
    }

    @Test
    void usesJavaTimeWhereNoLibraryForcesDates() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE_PACKAGES)
                .and(describe("do not write mails", type -> type.getDirectDependenciesFromSelf().stream()
                        .noneMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("jakarta.mail"))))
                .should()
                .dependOnClassesThat(assignableTo(java.util.Date.class).or(assignableTo(java.util.Calendar.class))));
    }

    @Test
    void asksOneClockForTheTime() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("onboarding.office.OfficeClockConfiguration")
                .should()
                .accessTargetWhere(describe("the machine's time", ArchitectureTest::readsTheMachinesTime))
                .because("tests move the clock bean"));
    }

    @Test
    void writesToNoStandardStream() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        check(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    @Test
    void describesEveryPackageAndMarksItsNulls() {
        assertThat(ProductClasses.ALL.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !isNullMarked(name))
                        .collect(toSet()))
                .as("packages without a package-info.java that has @NullMarked")
                .isEmpty();
    }

    private static void check(ArchRule rule) {
        // A rule about something that the product has none of yet still holds.
        rule.allowEmptyShould(true).check(ProductClasses.ALL);
    }

    private static boolean isAbstract(JavaClass type) {
        return type.isInterface() || type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static boolean readsTheMachinesTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        if (owner.equals(Clock.class.getName())) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        if (owner.equals(System.class.getName())) {
            return name.equals("currentTimeMillis");
        }
        return owner.startsWith("java.time.")
                && name.equals("now")
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> beNamedForModels() {
        return new ArchCondition<>("have a @Component with a name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean named = type.tryGetAnnotationOfType(Component.class)
                        .filter(component -> !component.value().isEmpty())
                        .isPresent();
                events.add(new SimpleConditionEvent(
                        type, named, type.getName() + " needs @Component(\"the name that models use\")"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAnExecuteOfAtMost(int lines) {
        return new ArchCondition<>("have an execute method of at most " + lines + " lines") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getName().equals("execute"))
                        .forEach(method -> events.add(new SimpleConditionEvent(
                                method,
                                lines(method) <= lines,
                                "%s has %d lines: move what it decides into its module"
                                        .formatted(method.getFullName(), lines(method)))));
            }
        };
    }

    /** From the first to the last line that does something. */
    private static int lines(JavaMethod method) {
        int first = method.getSourceCodeLocation().getLineNumber();
        return method.getAccessesFromSelf().stream()
                        .mapToInt(JavaAccess::getLineNumber)
                        .max()
                        .orElse(first)
                - first
                + 1;
    }

    private static boolean isNullMarked(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
