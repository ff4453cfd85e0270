package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Camunda Tasklist as a member of the office uses it. */
final class Tasklist {

    static final String MINE = "My tasks";
    static final String TEAM = "My team’s unclaimed";
    static final String OVERDUE = "Overdue";
    static final String WAITING = "Waiting";

    private final Stage stage;
    private final Page page;

    Tasklist(Stage stage, Page page) {
        this.stage = stage;
        this.page = page;
    }

    void open() {
        page.navigate(stage.url("/camunda/app/tasklist/default/"));
        assertThat(filter(MINE)).isVisible();
    }

    Tasklist choose(String filter) {
        filter(filter).click();
        assertThat(page.locator(".task-filters .active").getByText(filter)).isVisible();
        return this;
    }

    /** The card of a task in the list that is shown; client is any text of the card. */
    Locator card(String task, String client) {
        return page.locator("ol.tasks-list > li")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    /** Opens a task of the list and returns its form. */
    Form open(String task, String client) {
        card(task, client).locator("h4 a").click();
        Locator form = page.locator(".task-view, [cam-tasklist-task]").locator(".fjs-form");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(task))
                        .last())
                .isVisible();
        assertThat(form).containsText(client);
        return new Form(atRest(form));
    }

    /** Takes the open task, which nobody has yet. */
    Tasklist claim() {
        page.locator(".task-view, [cam-tasklist-task]")
                .getByText("Claim")
                .first()
                .click();
        assertThat(page.locator(".disabled-form")).isHidden();
        return this;
    }

    void complete() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"))
                .click();
    }

    /** Completes the open task and waits until Tasklist has let go of it. */
    void completed() {
        complete();
        assertThat(page.locator(".fjs-form")).isHidden();
    }

    /** What Tasklist says when something was refused. */
    Locator refusal() {
        return page.locator(".notifications .alert-danger");
    }

    /** Opens the start form of a process. */
    Form start(String process) {
        page.getByText("Start process").click();
        Locator dialog = page.locator(".modal-content");
        assertThat(dialog.getByText(process)).isVisible();
        atRest(dialog).getByText(process).click();
        Locator form = dialog.locator(".fjs-form");
        assertThat(form.locator("label.fjs-form-field-label").first()).isVisible();
        return new Form(atRest(form));
    }

    /**
     * Waits until Tasklist has stopped drawing, as a person does before typing or clicking: it draws a list or a form anew
     * when a later answer of the server arrives, and what was done in between is gone.
     */
    private static Locator atRest(Locator drawn) {
        drawn.evaluate("""
                node => new Promise(rests => {
                  const wait = () => setTimeout(rests, 300);
                  let quiet = wait();
                  new MutationObserver(() => {
                    clearTimeout(quiet);
                    quiet = wait();
                  }).observe(node.parentElement, {childList: true, subtree: true});
                })
                """);
        return drawn;
    }

    /** Fills in everything that "Onboard a client" asks about a Norwegian client. */
    static void fillIn(Form form, Client client, String responsible) {
        form.type("Legal name", client.name())
                .choose("Country", "Norway")
                .type("Organisasjonsnummer", client.nationalId())
                .choose("Language for e-mails and pages", "Norsk (bokmål)")
                .type("First name", client.contactFirstName())
                .type("Last name", client.contactLastName())
                .type("E-mail", client.email())
                .type("Phone", Client.PHONE)
                .choose("Product", "Visma eAccounting")
                .choose("The client at the vendor", "Already uses the service")
                .choose("Responsible colleague", responsible)
                .day("Wished go-live date", client.goLive());
    }

    void pressStart() {
        page.locator(".modal-footer")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start"))
                .click();
    }

    void started() {
        pressStart();
        assertThat(page.locator(".modal-content")).isHidden();
    }

    Locator filter(String name) {
        return page.locator(".task-filters").getByText(name);
    }
}
