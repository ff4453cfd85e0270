package onboarding.secret;

import java.util.Optional;
import onboarding.identifier.PhoneNumbers;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import onboarding.page.GuestLanguage;
import org.jspecify.annotations.Nullable;
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
    private final GuestLanguage guest;

    OneTimePageController(SecretLinks links, Vault vault, OfficeProfiles office, GuestLanguage guest) {
        this.links = links;
        this.vault = vault;
        this.office = office;
        this.guest = guest;
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
        return words(
                new ModelAndView("secret/one-time-over", HttpStatus.GONE),
                office.find().map(OfficeProfile::language).orElse(null));
    }

    private ModelAndView words(ModelAndView page, @Nullable String written) {
        Optional<OfficeProfile> profile = office.find();
        return guest.switchable(page, guest.words(written))
                .addObject("office", profile.orElse(null))
                .addObject(
                        "phone",
                        profile.map(OfficeProfile::phone)
                                .map(PhoneNumbers::readable)
                                .orElse(""));
    }
}
