package onboarding.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import onboarding.access.Account;
import onboarding.access.Groups;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** As {@link MailTest}, with the pages, for somebody who is signed in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MailTest
@ImportAutoConfiguration({
    SecurityAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@AutoConfigureMockMvc
@WithSecurityContext(factory = MailPageTest.Staff.class)
@interface MailPageTest {

    class Staff implements WithSecurityContextFactory<MailPageTest> {

        @Override
        public SecurityContext createSecurityContext(MailPageTest test) {
            Account account = new Account("staff", "Siri Staff", List.of(Groups.STAFF));
            return new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(account, "", account.getAuthorities()));
        }
    }
}
