package onboarding.sage;

import static onboarding.sage.SageForms.*;

import java.util.Map;
import onboarding.process.CaseStages;
import onboarding.process.Office;

/** Brings an exchange over Sage Connect as far as a test of another module needs it. */
public final class SageStages {

    private final Office office;

    public SageStages(Office office) {
        this.office = office;
    }

    /** The office’s main account is set up, and the first document of the client was received. */
    public String proved() {
        String reference = office.start("staff", client());
        as("staff", reference, CHECK, check());
        as("manager", reference, ACCEPT, Map.of("programAcceptance", "ACCEPTED", "acceptanceReason", "Until 2027"));
        as("staff", reference, NAME, accounts());
        as("manager", reference, ORDER, ordered());
        office.sendMails();
        as("staff", reference, WIZARD, wizard());
        office.runDue();
        as("staff", reference, ACTIVATE, activated("ACTIVATED"));
        answerDone();
        as("staff", reference, RIGHTS, Map.of("rightsFound", "DEFAULT"));
        answerDone();
        as("staff", reference, READ, read());
        answerDone();
        return reference;
    }

    /** A second client is invited by the office’s main account. */
    public String invitedNext() {
        String reference = office.start("staff", SageForms.nextClient());
        as("staff", reference, CHECK, nextCheck());
        as("staff", reference, NAME, nextAccounts());
        office.sendMails();
        as("staff", reference, INVITE, invited());
        office.runDue();
        return reference;
    }

    private void as(String person, String reference, String task, Map<String, Object> answers) {
        office.complete(person, reference, task, with(answers, "ending", "DONE"));
    }

    private void answerDone() {
        office.runDue();
        String link = CaseStages.linkTo(office, ANNA);
        for (int step = 1; step <= 7; step++) {
            office.press(link, Map.of("action", "tick", "step", String.valueOf(step)));
        }
        office.press(link, Map.of("action", "done", "name", "Anna Nowak"));
        office.runDue();
    }
}
