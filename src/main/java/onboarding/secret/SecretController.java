package onboarding.secret;

import java.security.Principal;
import java.util.List;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import onboarding.secret.PasswordPolicy.Breach;
import onboarding.secret.Vault.NotYours;
import onboarding.secret.Vault.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which a colleague makes a password, or assigns one, and sees it once to type it at the vendor.
 *
 * <p>Opening the page never shows the password: only the pressed button does, in an answer that is not stored.
 */
@Controller
class SecretController {

    private final Vault vault;
    private final Colleagues colleagues;
    private final OfficeProfiles office;

    SecretController(Vault vault, Colleagues colleagues, OfficeProfiles office) {
        this.vault = vault;
        this.colleagues = colleagues;
        this.office = office;
    }

    @GetMapping("/secrets/{id}")
    ModelAndView show(@PathVariable String id, Principal user) {
        return page(id, user, null, List.of());
    }

    @PostMapping("/secrets/{id}/generate")
    ModelAndView generate(@PathVariable String id, Principal user) {
        existing(id);
        try {
            vault.generate(id, user.getName());
        } catch (NotYours e) {
            return refused(id, user);
        }
        return new ModelAndView("redirect:/secrets/" + id);
    }

    @PostMapping("/secrets/{id}/assign")
    ModelAndView assign(@PathVariable String id, @RequestParam(defaultValue = "") String password, Principal user) {
        existing(id);
        try {
            vault.assign(id, password, user.getName());
        } catch (Refused e) {
            ModelAndView refused = page(id, user, null, e.breaches());
            refused.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return refused;
        } catch (NotYours e) {
            return refused(id, user);
        }
        return new ModelAndView("redirect:/secrets/" + id);
    }

    @PostMapping("/secrets/{id}/show")
    ModelAndView reveal(@PathVariable String id, Principal user) {
        existing(id);
        try {
            return page(id, user, vault.showToColleague(id, user.getName()).orElse(null), List.of());
        } catch (NotYours e) {
            return refused(id, user);
        }
    }

    /** The page says by itself whose it is, or that it is settled. */
    private ModelAndView refused(String id, Principal user) {
        ModelAndView page = page(id, user, null, List.of());
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }

    private Secret existing(String id) {
        return vault.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(String id, Principal user, @Nullable String password, List<Breach> breaches) {
        Secret secret = existing(id);
        String entrusted = secret.entrustedTo();
        return new ModelAndView("secret/secret")
                .addObject("secret", secret)
                .addObject("mine", user.getName().equals(entrusted))
                .addObject(
                        "entrusted",
                        entrusted == null
                                ? null
                                : colleagues
                                        .find(entrusted)
                                        .map(Colleague::name)
                                        .orElse(entrusted))
                .addObject("zone", office.current().zone())
                .addObject("password", password)
                .addObject("breaches", breaches);
    }
}
