package onboarding.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a free port, with a real mail server on another, a clock that stands still and nothing that
 * happens by itself. All such tests share one application; each finds it empty but for the sample office.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:office;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "onboarding.mail.enabled-dispatch=false",
            "onboarding.approval.offer-anew=-",
            "onboarding.secret.forget-every=P1D",
            "onboarding.approval.standing[0].item=Visma eAccounting Start",
            "onboarding.approval.standing[0].up-to=199",
            "onboarding.approval.standing[0].granted-by=The partners",
            "onboarding.approval.standing[0].valid-until=2026-12-31",
            "onboarding.mail.back-off=PT1M",
            "onboarding.link-key=0123456789abcdef0123456789abcdef0123456789abcdef",
            "onboarding.public-url=https://start.fjordtall.example"
        })
@ContextConfiguration(initializers = PostOffice.class)
@Import(OfficeAtWorkConfiguration.class)
public @interface OfficeAtWork {}
