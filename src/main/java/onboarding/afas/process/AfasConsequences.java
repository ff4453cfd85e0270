package onboarding.afas.process;

import java.util.Comparator;
import onboarding.afas.AfasOffices;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Link;
import onboarding.afas.LinkState;
import onboarding.afas.Links;
import onboarding.afas.PccUsers;
import onboarding.client.CaseGivenUp;
import onboarding.client.IntakeCorrected;
import onboarding.client.TaskReopened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** What staff put right in a case, and tasks that they open again, and what that means for its environments. */
@Component
class AfasConsequences {

    private final Environments environments;
    private final Links links;
    private final AfasOffices offices;
    private final UpdateTalks talks;
    private final PccUsers users;
    private final PccNews news;
    private final RunningLinks running;

    AfasConsequences(
            Environments environments,
            Links links,
            AfasOffices offices,
            UpdateTalks talks,
            PccUsers users,
            PccNews news,
            RunningLinks running) {
        this.environments = environments;
        this.links = links;
        this.offices = offices;
        this.talks = talks;
        this.users = users;
        this.news = news;
        this.running = running;
    }

    /**
     * Whatever the given up case had somebody do for others, somebody still does: ask about an Update, put PCC on a
     * workstation, link a workstation anew. In the database the case is gone by now.
     */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void afterwards(CaseGivenUp event) {
        if (offices.ready().isPresent()) {
            environments.all().forEach(environment -> talks.ensure(environment, environment.caseReference()));
            users.gettingPccIn(event.caseReference()).forEach(user -> news.left(user.id()));
            running.ensure(event.caseReference());
        }
    }

    @EventListener
    void on(IntakeCorrected event) {
        environments.rename(event.caseReference(), event.after().client().legalName());
    }

    /** What was named last is named anew. */
    @EventListener
    void on(TaskReopened event) {
        if ("name-afas-environment".equals(event.formId())) {
            environments.ofCase(event.caseReference()).stream()
                    .max(Comparator.comparingLong(Environment::id))
                    .ifPresent(last -> environments.forget(last.id()));
        }
        if ("name-afas-user".equals(event.formId())) {
            environments.ofCase(event.caseReference()).stream()
                    .flatMap(environment -> links.ofEnvironment(environment.id()).stream())
                    .filter(link -> link.state() == LinkState.OPEN)
                    .max(Comparator.comparingLong(Link::id))
                    .ifPresent(last -> links.forgetOpen(last.userId(), event.caseReference()));
        }
    }
}
