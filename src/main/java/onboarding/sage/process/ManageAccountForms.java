package onboarding.sage.process;

import java.util.List;
import java.util.Optional;
import onboarding.engine.EngineCommands;
import onboarding.engine.form.FormRules;
import onboarding.engine.form.FormSubmission;
import onboarding.sage.Exchanges;
import onboarding.sage.MainAccount;
import onboarding.sage.MainAccounts;
import onboarding.sage.process.SageProcesses.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The office’s main account is looked after by one colleague at a time, and stays while a client needs it. */
@Configuration(proxyBeanMethods = false)
class ManageAccountForms {

    @Bean
    FormRules manageSageAccount(
            MainAccounts mainAccounts, Exchanges exchanges, RuntimeService runtime, EngineCommands commands) {
        return new Start(SageProcesses.MANAGE_ACCOUNT, mainAccounts, exchanges, runtime, commands);
    }

    @Bean
    FormRules retireSageAccount(MainAccounts mainAccounts, Exchanges exchanges) {
        return new Retire("retire-sage-account", mainAccounts, exchanges);
    }

    private static void refuseWhileNeeded(FormSubmission form, Optional<MainAccount> account, Exchanges exchanges) {
        List<String> clients =
                account.map(MainAccount::id).map(exchanges::clientsOf).orElse(List.of());
        if (!clients.isEmpty()) {
            form.refuseForm("sage.refused.accountNeeded", String.join(", ", clients));
        }
    }

    private record Start(
            String formId,
            MainAccounts mainAccounts,
            Exchanges exchanges,
            RuntimeService runtime,
            EngineCommands commands)
            implements FormRules {

        @Override
        public void check(FormSubmission form) {
            Optional<MainAccount> account = mainAccounts.ofOffice();
            if (account.isEmpty()) {
                form.refuseForm("sage.refused.nothingHeld");
            }
            if (commands.unchecked(context -> runtime.createProcessInstanceQuery()
                            .processDefinitionKey(SageProcesses.MANAGE_ACCOUNT)
                            .count()
                    > 0)) {
                form.refuseForm("sage.refused.accountManaged");
            }
            if (form.text(Variables.ACCOUNT_WISH).filter("RETIRE"::equals).isPresent()) {
                refuseWhileNeeded(form, account, exchanges);
            }
        }
    }

    private record Retire(String formId, MainAccounts mainAccounts, Exchanges exchanges) implements FormRules {

        @Override
        public void check(FormSubmission form) {
            refuseWhileNeeded(form, mainAccounts.ofOffice(), exchanges);
        }
    }
}
