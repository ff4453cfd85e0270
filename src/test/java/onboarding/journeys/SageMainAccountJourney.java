package onboarding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import onboarding.access.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients in Poland and the office exchange documents over Sage Connect. */
@DisplayName("An exchange over Sage Connect")
@ExtendWith(Journeys.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SageMainAccountJourney {

    private static final String HANDEL = "Sage Symfonia 2.0 Handel (Sprzedaż)";
    private static final String LEDGER = "Sage Symfonia 2.0 Finanse i Księgowość";
    private static final String RECEIVER = "odbior@fjordtall.example";

    @Test
    @Order(1)
    void isSetUpFromAMainAccountOfTheClientWhoIsRegistered(Stage stage) {
        String email = "anna@mleczarnia.example";
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Tasklist tasklist = staff.tasklist();
        Form start = tasklist.start("Onboard a client");
        start.type("Legal name", "Mleczarnia Anna")
                .choose("Country", "Poland")
                .type("NIP", "526-283-15-03")
                .choose("Language for e-mails and pages", "Polski")
                .type("First name", "Anna")
                .type("Last name", "Nowak")
                .type("E-mail", email)
                .type("Phone", "+48 22 555 12 12")
                .choose("Product", "Sage Connect")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wished go-live date", LocalDate.now().plusWeeks(4));
        tasklist.started();
        Form check = tasklist.open("Check programs and NIP", "Mleczarnia Anna");
        check.choose("Program at the client, which sends", HANDEL)
                .choose("Program at the office, which receives", LEDGER)
                .type("NIP in the client’s own program", "PL 5262831503")
                .type("NIP in the file that we keep for the client", "526-283-15-03");
        pickIn(staff, "Who holds the main account?", "The client");
        pickIn(staff, "Who pays for Sage Connect?", "The client");
        check.pick("There is an account at Między Firmami").pick("Yes, it was ordered already");
        staff.picture("check");
        tasklist.completed();
        String reference = reference(staff, "Mleczarnia");
        accept(stage, reference);
        staff.desk().complete(reference, "Name the accounts", accounts(email, true));
        staff.desk().complete(reference, "Note the subscription", ordered());

        sit(stage, email, 2, "Konfiguracja konta głównego w programie", true);
        staff.desk().complete(reference, "Accept the invitation", joined());
        sit(stage, email, 3, "Aktywacja konta i wprowadzenie hasła", false);
        prove(stage, staff, reference, email, 4);

        staff.openCase(reference);
        WinBooksOffice.waitUntilClosed(staff);
        staff.picture("closed");
        assertThat(staff.page().locator("main")).containsText("FS 1/2026");
    }

    @Test
    @Order(2)
    void isSetUpFromAMainAccountOfTheOfficeThatIsRegisteredFirst(Stage stage) {
        String email = "jan@piekarnia.example";
        Person staff = stage.signedIn(DemoAccount.STAFF);
        String reference = open(staff, "Piekarnia Jan", "8567346215", email);
        staff.desk()
                .complete(
                        reference,
                        "Check programs and NIP",
                        with(
                                check("8567346215"),
                                "mainAccountHolder",
                                "OFFICE",
                                "accountStatus",
                                "NOT_REGISTERED",
                                "sagePayer",
                                "OFFICE",
                                "subscriptionStanding",
                                "NONE"));
        staff.desk().complete(reference, "Name the accounts", accounts(email, true));
        stage.signedIn(DemoAccount.MANAGER).desk().complete(reference, "Order Sage Connect", ordered());
        Tasklist tasklist = staff.tasklist();
        Form register = tasklist.open("Register the main account", "Piekarnia Jan");
        register.pick("Yes, every step");
        register.tick("Nie posiadam konta → Serwis Między Firmami - zakładanie konta; then Zakończ")
                .tick("www.miedzyfirmami.pl: the form is filled in")
                .tick("First mail: the activation link is opened")
                .tick("The package is chosen")
                .tick("Second mail, “account created”: link opened, password set, Zapisz");
        staff.picture("register");
        tasklist.completed();
        staff.desk()
                .complete(
                        reference,
                        "Run the wizard",
                        ticked(
                                "settingsOpened",
                                "ownAccountChosen",
                                "loggedOnInWizard",
                                "addressesEntered",
                                "summaryRight",
                                "finished"));
        staff.desk()
                .complete(
                        reference,
                        "Activate the account and test",
                        with(
                                ticked("passwordEntered", "connectionTested"),
                                "activation",
                                "ALREADY_ACTIVE",
                                "syncFrequency",
                                "60 minut"));
        sit(stage, email, 2, "Przyjęcie zaproszenia do wymiany danych", false);
        prove(stage, staff, reference, email, 3);

        staff.openCase(reference);
        WinBooksOffice.waitUntilClosed(staff);
    }

    @Test
    @Order(3)
    void isJoinedByInvitationWhereTheMainAccountWorksAlready(Stage stage) {
        String email = "ewa@kwiaciarnia.example";
        Person staff = stage.signedIn(DemoAccount.STAFF);
        String reference = open(staff, "Kwiaciarnia Ewa", "1234563218", email);
        staff.desk()
                .complete(
                        reference, "Check programs and NIP", with(check("1234563218"), "mainAccountHolder", "OFFICE"));
        staff.desk().complete(reference, "Name the accounts", accounts(email, false));
        Tasklist tasklist = staff.tasklist();
        Form invite = tasklist.open("Invite the people", "Kwiaciarnia Ewa");
        assertThat(invite.content()).containsText(email);
        invite.pick("Yes, every step");
        invite.tick("miedzyfirmami.pl: logged on with the main account")
                .tick("Everybody who is named is invited")
                .tick("With the default rights and no more");
        staff.picture("invite");
        tasklist.completed();
        // The account is active since the client before; the program has a file for each client.
        staff.desk().complete(reference, "Accept the invitation", with(joined(), "activation", "ALREADY_ACTIVE"));
        sit(stage, email, 2, "Przyjęcie zaproszenia do wymiany danych", false);
        prove(stage, staff, reference, email, 3);

        staff.openCase(reference);
        WinBooksOffice.waitUntilClosed(staff);
        staff.goTo("/clients?search=Kwiaciarnia");
        staff.page().locator("tbody a").first().click();
        assertThat(staff.page().locator("main")).containsText("NIP in both company files");
        staff.picture("client");
    }

    @Test
    @Order(4)
    void isJoinedByAColleagueWhomTheOfficeSetsUpByItself(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Tasklist tasklist = staff.tasklist();
        Form start = tasklist.start("Set up Sage Connect at the office");
        start.pick("A colleague, whom our main account invites")
                .choose("Program that receives", LEDGER)
                .choose("Who receives?", "Siri Staff")
                .type("E-mail of this person’s account", "siri.odbior@fjordtall.example")
                .choose("Responsible colleague", "Siri Staff")
                .day("Wanted by", LocalDate.now().plusWeeks(2));
        staff.picture("set-up");
        tasklist.started();
        String reference = reference(staff, "Sage");
        staff.desk()
                .complete(
                        reference,
                        "Invite the people",
                        ticked("loggedOnToService", "peopleInvited", "defaultRightsKept"));
        tasklist.open();
        Form join = tasklist.open("Accept the invitation", reference);
        assertThat(join.content()).containsText("siri.odbior@fjordtall.example");
        join.pick("Yes, every step");
        join.pick("I opened the link in the mail, set a password and pressed Zapisz")
                .tick("Kartoteki → Ustawienia (CTRL+F7) → Współpraca z Symfonią → Sage Connect → Skonfiguruj")
                .tick("Zostałem zaproszony do wymiany danych → Dalej")
                .tick("E-mail and password → Dalej; the summary is right → Zakończ")
                .tick("Test połączenia: the connection works")
                .type("Edytuj: how often it synchronises", "60 minut");
        staff.picture("join");
        tasklist.completed();

        staff.openCase(reference);
        WinBooksOffice.waitUntilClosed(staff);
    }

    @Test
    @Order(5)
    void isLookedAfterUntilItEnds(Stage stage) {
        Person staff = stage.signedIn(DemoAccount.STAFF);
        Tasklist tasklist = staff.tasklist();
        manage(tasklist, "Synchronise more or less often");
        Form frequency = tasklist.open("Change the frequency", "Kwiaciarnia Ewa");
        assertThat(frequency.content()).containsText("The client asks");
        frequency
                .pick("The client’s, which sends")
                .type("Edytuj: how often it synchronises", "15 minut")
                .tick("Edytuj: the frequency is saved in the program");
        staff.picture("frequency");
        tasklist.completed();
        tasklist.open();
        manage(tasklist, "End the exchange");
        Form end = tasklist.open("End the exchange", "Kwiaciarnia Ewa");
        end.tick("Synchronizuj dane, Pokaż dokumenty: what waits is read in")
                .tick("Our program: Usuń konfigurację, if no other client uses it")
                .tick("The client’s program: Usuń konfigurację")
                .tick("Między Firmami: the invited accounts are removed");
        staff.picture("end");
        tasklist.completed();

        staff.goTo("/clients?search=Kwiaciarnia");
        staff.page().locator("tbody a").first().click();
        assertThat(staff.page().locator("main")).containsText("Why it ended");
        staff.picture("ended");
    }

    private static void manage(Tasklist tasklist, String wish) {
        Form start = tasklist.start("Manage a Sage Connect exchange");
        start.choose("Exchange", "Kwiaciarnia Ewa").pick(wish).type("Why?", "The client asks");
        tasklist.started();
    }

    private static void pickIn(Person person, String question, String answer) {
        person.page()
                .locator("fieldset, .fjs-form-field-radio")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(question))
                .last()
                .getByText(answer, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static String reference(Person staff, String search) {
        staff.goTo("/cases?search=" + search);
        return staff.page().locator("tbody a").first().innerText();
    }

    private static String open(Person staff, String name, String nip, String email) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "clientName", name,
                "country", "PL",
                "nationalId", nip,
                "clientLanguage", "pl",
                "contactFirstName", name.split(" ")[1],
                "contactLastName", "Nowak",
                "contactEmail", email,
                "contactPhone", "+48 22 555 12 12",
                "product", "SAGE_CONNECT",
                "knownSituation", "NOT_KNOWN_YET"));
        answers.put("responsible", "staff");
        answers.put("goLiveDate", LocalDate.now().plusWeeks(4).toString());
        return staff.desk().start("client-onboarding", answers);
    }

    private static void accept(Stage stage, String reference) {
        stage.signedIn(DemoAccount.MANAGER)
                .desk()
                .complete(
                        reference,
                        "Accept a program that ends",
                        Map.of(
                                "ending", "DONE",
                                "programAcceptance", "ACCEPTED",
                                "acceptanceReason", "Works until we move"));
    }

    private static Map<String, Object> check(String nip) {
        return Map.of(
                "ending", "DONE",
                "clientProgram", HANDEL,
                "officeProgram", LEDGER,
                "clientProgramNip", nip,
                "officeFileNip", nip);
    }

    private static Map<String, Object> accounts(String sender, boolean withMain) {
        Map<String, Object> accounts = new HashMap<>(Map.of(
                "ending", "DONE",
                "senderName", "Ewa Zielińska",
                "senderEmail", sender,
                "receiver", "staff",
                "receiverEmail", RECEIVER));
        if (withMain) {
            accounts.put("mainAccountEmail", "glowne@miedzy.example");
        }
        return accounts;
    }

    private static Map<String, Object> ordered() {
        return Map.of(
                "ending", "DONE",
                "orderedOn", LocalDate.now().toString(),
                "contractReference", "SC-4711",
                "packageName", "Pakiet 50");
    }

    private static Map<String, Object> ticked(String... steps) {
        Map<String, Object> answers = new HashMap<>(Map.of("ending", "DONE", "sittingOutcome", "DONE"));
        for (String step : steps) {
            answers.put(step, true);
        }
        return answers;
    }

    private static Map<String, Object> joined() {
        return with(
                ticked("settingsOpened", "invitedChosen", "loggedOnInWizard", "connectionTested"),
                "activation",
                "ACTIVATED",
                "syncFrequency",
                "60 minut");
    }

    private static Map<String, Object> with(Map<String, Object> form, Object... changes) {
        Map<String, Object> changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }

    private static void prove(Stage stage, Person staff, String reference, String email, int mail) {
        staff.desk()
                .complete(
                        reference,
                        "Check the rights of the accounts",
                        Map.of("ending", "DONE", "rightsFound", "DEFAULT"));
        sit(stage, email, mail, "Wysłanie pierwszego dokumentu", false);
        staff.desk()
                .complete(
                        reference,
                        "Read the document in",
                        with(
                                ticked("documentsShown", "documentRead", "documentBooked"),
                                "documentNumber",
                                "FS 1/2026",
                                "documentOn",
                                LocalDate.now().toString()));
        sit(stage, email, mail + 1, "Sprawdzenie, czy dokument został odebrany", false);
    }

    /** The person at the client ticks each step off on the phone, and says that it is done. */
    private static void sit(Stage stage, String email, int mail, String title, boolean withReload) {
        Page phone = stage.phone(email);
        phone.navigate(stage.mailbox(email).letter(mail).link());
        assertThat(phone.locator("h1")).hasText(title);
        stage.picture(phone, "sitting");
        int steps = phone.locator(".wizard li").count();
        for (int i = 0; i < steps; i++) {
            phone.locator(".wizard li").nth(i).getByRole(AriaRole.BUTTON).click();
            assertThat(phone.locator(".wizard li").nth(i)).containsText("✓ Zrobione");
        }
        if (withReload) {
            phone.reload();
            assertThat(phone.locator(".wizard li.ticked")).hasCount(steps);
            stage.picture(phone, "ticked");
        }
        phone.locator("summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Gotowe"))
                .click();
        phone.getByText("Tak, zrobione").click();
        assertThat(phone.locator("section.answer")).isVisible();
    }
}
