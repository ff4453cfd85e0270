package onboarding.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys every model under the name it has in the repository, such as {@code processes/visma/x.bpmn}.
 *
 * <p>The starter names resources after the place they were loaded from, so the same model started from a folder and from
 * a jar became two versions, and two files of one name in different folders replaced each other.
 */
@Component
class StableDeploymentConfiguration extends DefaultDeploymentConfiguration {

    private static final Pattern REPOSITORY_PATH = Pattern.compile(".*/((?:processes|forms)/.+)$");

    @Override
    public Set<Resource> getDeploymentResources() {
        return super.getDeploymentResources().stream()
                .map(StableDeploymentConfiguration::underItsRepositoryName)
                .collect(Collectors.toSet());
    }

    private static Resource underItsRepositoryName(Resource resource) {
        try {
            Matcher path = REPOSITORY_PATH.matcher(resource.getURL().toString());
            if (!path.matches()) {
                throw new IllegalStateException("Models live under processes/ or forms/, not in " + resource);
            }
            return new ClassPathResource(path.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
