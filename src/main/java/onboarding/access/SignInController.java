package onboarding.access;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    private final boolean demo;

    SignInController(Environment environment) {
        demo = StartCheck.isDemo(environment);
    }

    @GetMapping(SecurityConfiguration.SIGN_IN)
    String signIn(@Nullable Principal signedIn, Model model) {
        if (signedIn != null) {
            return "redirect:/";
        }
        model.addAttribute("demoAccounts", demo ? DemoAccount.values() : new DemoAccount[0]);
        return "access/sign-in";
    }
}
