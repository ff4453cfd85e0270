package onboarding.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the models use of the Java code.
 *
 * @param modules the module names
 * @param beans the named components in the {@code …process} packages
 * @param processes the processes that a class names for the rest of the code
 * @param caseVariables the variables that every process of a case has
 * @param texts by module, all text constants of its {@code …process} packages
 */
record Code(
        Set<String> modules,
        List<Bean> beans,
        List<ProcessClass> processes,
        Set<String> caseVariables,
        Map<String, Set<String>> texts) {

    /**
     * A delegate or listener.
     *
     * @param name the bean's name
     * @param module the module it belongs to
     * @param className its class without the package
     * @param callsOutside whether it reaches something outside the database, such as a web service
     */
    record Bean(String name, String module, String className, boolean callsOutside) {}

    /**
     * What a class {@code …Process}, or {@code …Processes} for several of one family, names of a process.
     *
     * @param className its class without the package
     * @param key the process id
     * @param elements the ids in its {@code Elements}
     * @param messages the names in its {@code Messages}
     * @param variables the names in its {@code Variables}
     */
    record ProcessClass(
            String className, String key, Set<String> elements, Set<String> messages, Set<String> variables) {}

    Optional<Bean> bean(String name) {
        return beans.stream().filter(bean -> bean.name().equals(name)).findFirst();
    }

    /** Whether the process has the variable, its own or that of every case. */
    boolean declares(ProcessClass process, String variable) {
        return process.variables().contains(variable) || caseVariables.contains(variable);
    }

    Optional<ProcessClass> process(String key) {
        return processes.stream().filter(process -> process.key().equals(key)).findFirst();
    }
}
