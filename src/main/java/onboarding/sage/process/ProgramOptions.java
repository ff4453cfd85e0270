package onboarding.sage.process;

import java.util.List;
import java.util.stream.Stream;
import onboarding.engine.form.Option;
import onboarding.engine.form.OptionSource;
import onboarding.sage.Programs;
import onboarding.sage.Programs.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The programs of the list, to choose from. */
@Configuration(proxyBeanMethods = false)
class ProgramOptions {

    /** Chosen where the list has no such program. */
    static final String OTHER = "OTHER";

    @Bean
    OptionSource sageSenders(Programs programs) {
        return new Source("sage-senders", programs, Side.SENDER, true);
    }

    @Bean
    OptionSource sageReceivers(Programs programs) {
        return new Source("sage-receivers", programs, Side.RECEIVER, true);
    }

    @Bean
    OptionSource sageOfficePrograms(Programs programs) {
        return new Source("sage-office-programs", programs, Side.RECEIVER, false);
    }

    private record Source(String id, Programs programs, Side side, boolean withOther) implements OptionSource {

        @Override
        public List<Option> options() {
            Stream<Option> listed =
                    programs.of(side).stream().map(program -> new Option(program.name(), program.name()));
            return withOther
                    ? Stream.concat(listed, Stream.of(new Option(OTHER, "Another program")))
                            .toList()
                    : listed.toList();
        }
    }
}
