package onboarding.client;

import java.util.List;
import java.util.stream.Stream;
import onboarding.identifier.PhoneNumbers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The record: every client, and what it has at the vendors. */
@Controller
class ClientController {

    private static final int PAGE = 50;

    private final Clients clients;
    private final Cases cases;
    private final CasePage casePage;
    private final List<ClientSection> sections;

    ClientController(Clients clients, Cases cases, CasePage casePage, List<ClientSection> sections) {
        this.clients = clients;
        this.cases = cases;
        this.casePage = casePage;
        this.sections = sections;
    }

    /** What one case brought the client at a vendor. */
    record Holding(String caseReference, CaseSection.Section section) {}

    /** A person who acts for the client, with the number as it is read. */
    record Person(Contact contact, String phone) {}

    @GetMapping("/clients")
    ModelAndView list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(name = "page", defaultValue = "0") int number) {
        int page = Math.max(0, number);
        List<ClientRow> found = clients.search(search, page * PAGE, PAGE + 1);
        return new ModelAndView("client/clients")
                .addObject("clients", found.stream().limit(PAGE).toList())
                .addObject("search", search)
                .addObject("page", page)
                .addObject("hasNext", found.size() > PAGE);
    }

    @GetMapping("/clients/{id}")
    ModelAndView show(@PathVariable long id) {
        Client found = clients.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<OnboardingCase> all = cases.ofClient(id);
        return new ModelAndView("client/client")
                .addObject("client", found)
                .addObject("cases", all)
                .addObject(
                        "contacts",
                        all.stream()
                                .map(OnboardingCase::contact)
                                .distinct()
                                .map(contact -> new Person(contact, PhoneNumbers.readable(contact.phone())))
                                .toList())
                .addObject("holdings", all.stream().flatMap(this::holdings).toList())
                .addObject("zone", casePage.zone());
    }

    private Stream<Holding> holdings(OnboardingCase of) {
        return sections.stream()
                .flatMap(section -> section.of(of).stream())
                .map(section -> new Holding(of.reference(), section));
    }
}
