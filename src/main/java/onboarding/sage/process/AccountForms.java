package onboarding.sage.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.sage.Exchanges;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.Situation;
import onboarding.sage.process.SageProcesses.Fields;
import onboarding.sage.process.SageProcesses.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Own addresses for each purpose are advised, so that others need a reason (seed document 003, step 6). */
@Configuration(proxyBeanMethods = false)
class AccountForms {

    @Bean
    FormRules nameSageAccounts(Nips nips, Exchanges exchanges, MainAccounts accounts) {
        return new NameAccounts("name-sage-accounts", nips, exchanges, accounts);
    }

    @Bean
    FormRules setUpSageAccount(SageMatters matters, MainAccounts accounts) {
        return new SetUp(SageProcesses.SET_UP, matters, accounts);
    }

    private static boolean areEqual(Stream<Optional<String>> addresses) {
        List<String> named = addresses
                .flatMap(Optional::stream)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
        return Set.copyOf(named).size() < named.size();
    }

    private record NameAccounts(String formId, Nips nips, Exchanges exchanges, MainAccounts accounts)
            implements FormRules {

        @Override
        public void check(FormSubmission form) {
            nips.normalise(form, Fields.ACCOUNT_NIP);
            boolean accepted = form.text(Fields.WARNING_ACCEPTED).isPresent();
            Optional<String> main = form.text(Variables.MAIN_ACCOUNT_EMAIL)
                    .or(() -> form.variable(Variables.OFFICE_ACCOUNT_WORDS) == null
                            ? Optional.empty()
                            : accounts.ofOffice().map(MainAccount::email));
            if (!accepted
                    && areEqual(Stream.of(main, form.text(Fields.SENDER_EMAIL), form.text(Fields.RECEIVER_EMAIL)))) {
                form.refuse(Fields.WARNING_ACCEPTED, "sage.refused.sameAddress");
            }
            String nip = exchanges.get(form.caseReference().orElseThrow()).officeFileNip();
            boolean otherNip = form.text(Fields.ACCOUNT_NIP)
                    .filter(shown -> !shown.equals(nip))
                    .isPresent();
            if (!accepted && otherNip) {
                form.refuse(Fields.WARNING_ACCEPTED, "sage.refused.accountNip", String.valueOf(nip));
            }
        }
    }

    private record SetUp(String formId, SageMatters matters, MainAccounts accounts) implements FormRules {

        @Override
        public void check(FormSubmission form) {
            boolean isMain = form.text(Variables.SITUATION)
                    .filter(wanted -> !wanted.equals(Situation.MAIN_ACCOUNT_HELD.name()))
                    .isPresent();
            Optional<MainAccount> held = accounts.ofOffice();
            if (isMain && held.isPresent()) {
                form.refuse(
                        Variables.SITUATION,
                        "sage.refused.heldAlready",
                        held.get().email(),
                        held.get().caseReference());
            }
            if (!isMain && form.text(Variables.SITUATION).isPresent() && held.isEmpty()) {
                form.refuse(Variables.SITUATION, "sage.refused.nothingHeld");
            }
            if (isMain) {
                matters.openCaseAbout(SageMatters.MAIN_ACCOUNT)
                        .ifPresent(other -> form.refuse(Variables.SITUATION, "sage.refused.openAlready", other));
            }
            form.text(Fields.RECEIVER_EMAIL)
                    .flatMap(address -> matters.openCaseAbout(SageMatters.ofPerson(address)))
                    .ifPresent(other -> form.refuse(Fields.RECEIVER_EMAIL, "sage.refused.openAlready", other));
            boolean accepted = form.text(Fields.WARNING_ACCEPTED).isPresent();
            if (!accepted
                    && areEqual(Stream.of(
                            isMain ? form.text(Variables.MAIN_ACCOUNT_EMAIL) : held.map(MainAccount::email),
                            form.text(Fields.RECEIVER_EMAIL)))) {
                form.refuse(Fields.WARNING_ACCEPTED, "sage.refused.sameAddress");
            }
        }
    }
}
