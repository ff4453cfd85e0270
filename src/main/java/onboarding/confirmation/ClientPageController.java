package onboarding.confirmation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onboarding.confirmation.ClientAnswers.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that a client opens from an e-mail. The link is the credential; there is no login.
 *
 * <p>Mail scanners open links, so looking never changes anything: only a pressed button does.
 */
@Controller
class ClientPageController {

    private final ClientLinks links;
    private final ClientAnswers answers;
    private final ClientPageViews pages;

    ClientPageController(ClientLinks links, ClientAnswers answers, ClientPageViews pages) {
        this.links = links;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping("/c/{token}")
    ModelAndView show(@PathVariable String token, @RequestParam(defaultValue = "") String told) {
        return links.verified(token)
                .flatMap(answers::lookUp)
                .map(found -> found.confirmation() == null
                        ? pages.gone(HttpStatus.GONE)
                        : pages.show(token, found.confirmation(), ClientInput.empty(), outcome(told), List.of()))
                .orElseGet(() -> pages.gone(HttpStatus.NOT_FOUND));
    }

    /** What the address says became of the last press; an address that was tampered with says nothing. */
    private static @Nullable Outcome outcome(String told) {
        return Stream.of(
                        Outcome.RECORDED,
                        Outcome.ALREADY_RECORDED,
                        Outcome.PROMISED,
                        Outcome.HELP_ASKED,
                        Outcome.TICKED)
                .filter(outcome -> outcome.name().equals(told))
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/c/{token}")
    ModelAndView act(@PathVariable String token, @ModelAttribute ClientInput input) {
        Optional<String> linkId = links.verified(token);
        if (linkId.isEmpty()) {
            return pages.gone(HttpStatus.NOT_FOUND);
        }
        ClientAnswers.Result result = answers.act(linkId.get(), input);
        return switch (result.outcome()) {
            case UNKNOWN -> pages.gone(HttpStatus.NOT_FOUND);
            case OVER -> pages.gone(HttpStatus.GONE);
            case REFUSED, SETTLED ->
                pages.show(
                        token,
                        Objects.requireNonNull(result.confirmation()),
                        input,
                        result.outcome(),
                        result.refusals());
            case TICKED -> new ModelAndView("redirect:/c/" + token + "?told=TICKED#steps");
            default -> new ModelAndView("redirect:/c/" + token + "?told=" + result.outcome());
        };
    }
}
