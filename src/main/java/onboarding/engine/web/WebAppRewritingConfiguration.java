package onboarding.engine.web;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rewriting between the login, which says who reads, and the web apps. */
@Configuration(proxyBeanMethods = false)
class WebAppRewritingConfiguration {

    @Bean
    FilterRegistrationBean<WebAppRewritingFilter> webAppRewritingFilter(
            CamundaBpmProperties camunda,
            ObjectProvider<WebAppQueryRewriter> queryRewriters,
            ObjectProvider<WebAppRequestRewriter> requestRewriters,
            ObjectProvider<WebAppResponseRewriter> responseRewriters) {
        String applicationPath = camunda.getWebapp().getApplicationPath();
        FilterRegistrationBean<WebAppRewritingFilter> registration =
                new FilterRegistrationBean<>(new WebAppRewritingFilter(
                        applicationPath,
                        queryRewriters.orderedStream().toList(),
                        requestRewriters.orderedStream().toList(),
                        responseRewriters.orderedStream().toList()));
        registration.addUrlPatterns(applicationPath + "/api/engine/*", applicationPath + "/api/cockpit/*");
        return registration;
    }
}
