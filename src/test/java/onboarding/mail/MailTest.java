package onboarding.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The mail module alone, on a database of its own, with a mail server that the test starts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = MailTestApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.mail.host=127.0.0.1",
            "onboarding.demo=false",
            "onboarding.public-url=https://start.fjordregnskap.example",
            "onboarding.mail.back-off=PT1M,PT2M,PT4M"
        })
@interface MailTest {}
