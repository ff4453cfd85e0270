package onboarding.winbooks.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onboarding.client.CaseGivenUp;
import onboarding.client.Client;
import onboarding.client.Contact;
import onboarding.client.IntakeCorrected;
import onboarding.engine.CaseVariables;
import onboarding.engine.Correlation;
import onboarding.identifier.PhoneNumbers;
import onboarding.language.Phrase;
import onboarding.winbooks.UserStage;
import onboarding.winbooks.WinBooksUser;
import onboarding.winbooks.WinBooksUsers;
import onboarding.winbooks.process.WinBooksProcesses.Messages;
import onboarding.winbooks.process.WinBooksProcesses.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What staff put right in the case of a client, and what that means where people of the client are on the Portaal. */
@Component
class CorrectedEntries {

    private final WinBooksUsers users;
    private final RuntimeService runtime;
    private final Correlation correlation;

    CorrectedEntries(WinBooksUsers users, RuntimeService runtime, Correlation correlation) {
        this.users = users;
        this.runtime = runtime;
        this.correlation = correlation;
    }

    @EventListener
    void on(IntakeCorrected event) {
        List<String> ofClient =
                differences(event.before().client(), event.after().client());
        List<String> ofContact = differences(
                "winbooks.corrected.contact",
                inWords(event.before().contact()),
                inWords(event.after().contact()));
        if (!ofClient.isEmpty() || !ofContact.isEmpty()) {
            compare(event, ofClient, ofContact);
        }
    }

    private void compare(IntakeCorrected event, List<String> ofClient, List<String> ofContact) {
        if (users.ofCase(event.caseReference()).stream().noneMatch(CorrectedEntries::isKnownToPortal)) {
            return;
        }
        List<String> lines = new ArrayList<>(ofClient);
        lines.addAll(ofContact);
        runtime.startProcessInstanceByKey(
                WinBooksProcesses.RECHECK,
                event.caseReference(),
                Map.of(
                        CaseVariables.CASE_REFERENCE,
                        event.caseReference(),
                        CaseVariables.CLIENT_NAME,
                        event.after().client().legalName(),
                        Variables.CORRECTED_WORDS,
                        String.join("\n\n", lines),
                        Variables.CLIENT_CORRECTED,
                        !ofClient.isEmpty(),
                        Variables.CONTACT_CORRECTED,
                        !ofContact.isEmpty()));
    }

    private static boolean isKnownToPortal(WinBooksUser user) {
        return user.isOnPortal() || user.stage() == UserStage.READY;
    }

    private List<String> differences(Client before, Client after) {
        List<String> lines = new ArrayList<>();
        lines.addAll(differences("winbooks.corrected.name", before.legalName(), after.legalName()));
        lines.addAll(differences("winbooks.corrected.nationalId", before.nationalId(), after.nationalId()));
        lines.addAll(differences(
                "winbooks.corrected.country",
                before.country().name(),
                after.country().name()));
        return lines;
    }

    private List<String> differences(String labelKey, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                ? List.of()
                : List.of("%s: %s → %s"
                        .formatted(
                                Phrase.of(labelKey),
                                Objects.requireNonNullElse(before, "–"),
                                Objects.requireNonNullElse(after, "–")));
    }

    private static String inWords(Contact contact) {
        return "%s, %s, %s".formatted(contact.fullName(), contact.email(), PhoneNumbers.readable(contact.phone()));
    }

    @EventListener
    void on(CaseGivenUp event) {
        correlation.deliverToEach(Messages.RECHECK_NOT_NEEDED, event.caseReference(), Map.of(), Map.of());
    }
}
