package onboarding.secret;

import java.util.Locale;
import java.util.Optional;
import onboarding.identifier.PhoneNumbers;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import onboarding.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that shows a password once to the person who will use it. The link is the credential; there is no login.
 *
 * <p>Mail scanners open links, so looking shows and spends nothing: only the pressed button does.
 */
@Controller
class OneTimePageController {

    private final SecretLinks links;
    private final Vault vault;
    private final OfficeProfiles office;
    private final MessageSource messages;

    OneTimePageController(SecretLinks links, Vault vault, OfficeProfiles office, MessageSource messages) {
        this.links = links;
        this.vault = vault;
        this.office = office;
        this.messages = messages;
    }

    @GetMapping("/s/{token}")
    ModelAndView show(@PathVariable String token) {
        return links.verified(token)
                .flatMap(vault::ofLink)
                .map(secret -> page(secret, token, null))
                .orElseGet(this::gone);
    }

    @PostMapping("/s/{token}")
    ModelAndView reveal(@PathVariable String token) {
        Optional<String> link = links.verified(token);
        Optional<Secret> secret = link.flatMap(vault::ofLink);
        Optional<String> password = link.flatMap(vault::showToUser);
        return secret.isPresent() && password.isPresent() ? page(secret.get(), token, password.get()) : gone();
    }

    private ModelAndView page(Secret secret, String token, @Nullable String password) {
        return words(new ModelAndView("secret/one-time"), secret.userLanguage())
                .addObject("secret", secret)
                .addObject("token", token)
                .addObject("password", password);
    }

    /** Tells nothing about what exists, the same for a link that was used, has lapsed, or never was. */
    private ModelAndView gone() {
        String language = office.find().map(OfficeProfile::language).orElse(Locale.ENGLISH.getLanguage());
        return words(new ModelAndView("secret/one-time-over", HttpStatus.GONE), language);
    }

    private ModelAndView words(ModelAndView page, String language) {
        Words texts = Words.of(messages, "secret", language);
        Optional<OfficeProfile> profile = office.find();
        return page.addObject("texts", texts)
                .addObject("office", profile.orElse(null))
                .addObject(
                        "phone",
                        profile.map(OfficeProfile::phone)
                                .map(PhoneNumbers::readable)
                                .orElse(""));
    }
}
