package onboarding.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the models use of the Java code.
 *
 * @param modules the module names
 * @param beans the named components in the {@code …process} packages
 * @param processes the classes that name a process for the rest of the code
 */
record Code(Set<String> modules, List<Bean> beans, List<ProcessClass> processes) {

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
     * The one class that holds a process's names.
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

    Optional<ProcessClass> process(String key) {
        return processes.stream().filter(process -> process.key().equals(key)).findFirst();
    }
}
